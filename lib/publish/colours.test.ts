import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { colourOf } from './colours';

const CSS = `@theme {
  --color-*: initial;
  --color-white: #fff;
  --color-accent: light-dark(#b02a1c, #ff8f7d);
  --color-accent-soft: color-mix(in oklab, red, blue);
}
@media (prefers-contrast: more) { :root { --color-accent: var(--color-white); } }`;

test('a colour is read with its dark form, or as the same twice', () => {
  expect(colourOf('accent', CSS)).toEqual({
    light: '#b02a1c',
    dark: '#ff8f7d',
    css: 'light-dark(#b02a1c, #ff8f7d)',
  });
  expect(colourOf('white', CSS)).toEqual({ light: '#fff', dark: '#fff', css: '#fff' });
});

test('an unknown token, and a value that cannot be read, are errors that say what to do', () => {
  expect(() => colourOf('acent', CSS)).toThrow(
    'app/globals.css has no --color-acent; it has white, accent, accent-soft',
  );
  expect(() => colourOf('accent-soft', CSS)).toThrow(
    '--color-accent-soft in app/globals.css is "color-mix(in oklab, red, blue)"; write #hex or light-dark(#hex, #hex)',
  );
});

test('no file but the stylesheet, and what themes make of it, has a colour of its own', () => {
  const sources = ['app', 'components', 'lib/browser', 'lib/model', 'lib/publish'].flatMap(
    (folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /(?<!\.test)\.tsx?$/u.test(file))
        .map((file) => path.posix.join(folder, file))
        .filter((file) => !file.startsWith('lib/model/theme/')),
  );
  const colour = /[\s'"`:(]#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?=[\s'"`;,)}])/giu;
  const found = sources.flatMap((file) => {
    const hits = readFileSync(file, 'utf8').match(colour) ?? [];
    return hits.map((hit) => `${file} ${hit.slice(1)}`);
  });
  expect(found).toEqual([]);
});
