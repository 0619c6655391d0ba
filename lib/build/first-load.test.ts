import { expect, test } from 'vitest';

import { toPlainPage, toStillPage } from './first-load';

const DATA = '1:"a"\n2:["</p>\\u2028",{"x":"\\"]"}]\n';
const push = (text: string) =>
  `<script>self.__next_f.push([1,${JSON.stringify(text).replaceAll('<', '\\u003c')}])</script>`;
const SCRIPTS =
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
  '<script src="/_next/static/chunks/b.js" async=""></script>';
const FIRST = '<script src="/_next/static/chunks/a.js" async=""></script>';
const RUNTIME =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>';
const START = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>';
const page = (data = push(DATA.slice(0, 9)) + push(DATA.slice(9)), scripts = SCRIPTS) =>
  `<!DOCTYPE html><html><head>${scripts}<script>own(self.__next_f)</script></head><body><p>Text</p>` +
  `<script src="/_next/static/chunks/old.js" noModule=""></script>` +
  `${RUNTIME}${FIRST}${START}${data}</body></html>`;

test('scripts and data are removed, their list stays, in page order', () => {
  expect(toPlainPage(page(), DATA)).toEqual({
    html:
      '<!DOCTYPE html><html><head><script>own(self.__next_f)</script></head><body><p>Text</p>' +
      '<script src="/_next/static/chunks/old.js" noModule=""></script>' +
      '<script type="application/json" id="page:wake" data-stamp="-161302081">[{"otherChunks":[]},"/_next/static/chunks/b.js","/_next/static/chunks/a.js"]</script>' +
      '</body></html>',
  });
});

test.each([
  ['no script', page(undefined, '').replaceAll(FIRST, ''), 'it has no script of the framework'],
  ['another runtime', page().replace('TURBOPACK', 'OTHER'), 'its bundler does not begin as it did'],
  ['another start', page().replace(START, ''), 'its data does not start as it did'],
  ['other data', page(push('3:"b"\n')), 'its data is not what the router would be served'],
  [
    'data in another form',
    page(`${push(DATA)}<script>self.__next_f.push([3,"YQ=="])</script>`),
    'some of its data is in an unknown form',
  ],
  [
    'a script in another form',
    page(push(DATA), `${SCRIPTS}<script defer src="/_next/static/chunks/c.js"></script>`),
    'one of its scripts is in an unknown form',
  ],
  [
    'a preload in another form',
    page(push(DATA), `${SCRIPTS}<link rel="modulepreload" href="/_next/static/chunks/c.js"/>`),
    'one of its scripts is in an unknown form',
  ],
  ['no body', page(push(DATA)).replace('</body>', ''), 'it has no end of the body'],
])('a page with %s is left alone', (_, html, reason) => {
  expect(toPlainPage(html, DATA)).toEqual({ refused: reason });
});

test('a page already made plain is refused', () => {
  const { html } = toPlainPage(page(), DATA) as { html: string };
  expect(toPlainPage(html, DATA)).toEqual({ refused: 'it has no script of the framework' });
});

test('a still page keeps its text and its own scripts', () => {
  expect(toStillPage(page())).toEqual({
    html:
      '<!DOCTYPE html><html><head><script>own(self.__next_f)</script></head><body><p>Text</p>' +
      '<script src="/_next/static/chunks/old.js" noModule=""></script></body></html>',
  });
});

test.each([
  [
    'data in another form',
    page(`${push(DATA)}<script>self.__next_f.push([3,"YQ=="])</script>`),
    'some of its data is in an unknown form',
  ],
  [
    'a script in another form',
    page(push(DATA), '<script defer src="/_next/static/chunks/c.js"></script>'),
    'one of its scripts is in an unknown form',
  ],
])('a still page with %s is left alone', (_, html, reason) => {
  expect(toStillPage(html)).toEqual({ refused: reason });
});
