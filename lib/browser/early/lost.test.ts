import { expect, test, vi } from 'vitest';

import { find, isolatePages } from './page.fixture';

isolatePages();

const MARKUP =
  '<main><input name="q"><p data-nearest="" hidden>Did you mean <a href="/">Home</a></p></main>';

async function load(path: string, answer: () => Promise<Response>) {
  history.replaceState(null, '', path);
  document.body.innerHTML = MARKUP;
  vi.stubGlobal('fetch', answer);
  vi.resetModules();
  await import('./lost');
  await new Promise((resolve) => setTimeout(resolve));
}

const pages = () => Promise.resolve(Response.json([['/videos/über 100 %', 'Über 100 %']]));

test('the field asks for the words of the address, and the page that was meant is named', async () => {
  await load('/videos/%C3%BCber-100', pages);
  expect(find<HTMLInputElement>('input').value).toBe('über 100');
  expect(find('p').hidden).toBe(false);
  expect(find('a').textContent).toBe('Über 100 %');
  expect(find('a').getAttribute('href')).toBe('/videos/%C3%BCber%20100%20%25');
});

test.each([
  ['no page is like it', pages],
  ['nothing can be loaded', () => Promise.reject(new Error('offline'))],
])('where %s, only the question is there', async (_, answer) => {
  await load('/something-else', answer);
  expect(find<HTMLInputElement>('input').value).toBe('something else');
  expect(find('p').hidden).toBe(true);
});
