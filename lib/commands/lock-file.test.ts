import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

type Entry = {
  version: string;
  resolved?: string;
  integrity?: string;
  link?: true;
  inBundle?: true;
  hasInstallScript?: true;
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};
const installed = Object.entries(lock.packages).filter(([place]) => place !== '');
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 13);

/**
 * The oldest version of each major that is not known to be vulnerable, with the advisory and what it is about. An
 * older major is vulnerable, a newer one is not. `npm audit` knows all of them, but asks the network.
 */
const FLOORS: Record<string, [floors: string[], advisory: string, what: string]> = {
  next: [['16.0.7'], 'GHSA-9qr9-h5gf-34mp', 'a request runs code on the server'],
  'next-mdx-remote': [['6.0.0'], 'CVE-2026-0969', 'a body runs code on the server'],
  'fast-xml-parser': [['4.4.1'], 'GHSA-mpg4-rc92-vx8v', 'time grows with a hostile text'],
  'image-size': [['1.2.1', '2.0.2'], 'GHSA-m5qc-5hw7-8vg7', 'a hostile picture never ends'],
  'mdast-util-to-hast': [['13.2.1'], 'GHSA-4fh9-h7wg-q85m', 'a body sets any class'],
  'js-yaml': [['3.14.2', '4.1.1'], 'GHSA-mh29-5h37-fv8m', 'a key changes the prototype'],
  yaml: [['2.2.2'], 'GHSA-f9xv-q969-pqx4', 'a hostile file throws'],
  nanoid: [['3.3.8', '5.0.9'], 'GHSA-mwcw-c2x4-8c55', 'ids can be predicted'],
  postcss: [['8.4.31'], 'GHSA-7fh5-64p2-3v2j', 'a comment is read as a rule'],
  sharp: [['0.32.6'], 'GHSA-54xq-cgqr-rpm3', 'a hostile WebP picture runs code'],
  vite: [
    ['5.4.21', '6.4.1', '7.1.11'],
    'GHSA-93m4-6634-74q7',
    'files outside the project are served',
  ],
  vitest: [['1.6.1', '2.1.9', '3.0.5'], 'GHSA-9crc-q9x8-hgqq', 'a web page runs code'],
  esbuild: [['0.25.0'], 'GHSA-67mh-4wv8-2f99', 'a web page reads the answers of its server'],
  rollup: [
    ['2.79.2', '3.29.5', '4.22.4'],
    'GHSA-gcx4-mw62-g8wm',
    'an element of a page changes its script',
  ],
  'happy-dom': [['20.0.0'], 'GHSA-37j7-fg3j-429f', 'a page runs code outside of it'],
  playwright: [
    ['1.55.1'],
    'GHSA-7mvr-c777-76hp',
    'browsers come without a check of the certificate',
  ],
  ws: [['5.2.4', '6.2.3', '7.5.10', '8.17.1'], 'GHSA-3h5v-q93c-6h6q', 'a request ends the server'],
  'tar-fs': [
    ['1.16.6', '2.1.4', '3.1.1'],
    'GHSA-vj76-c3g6-qr5v',
    'an archive writes outside its folder',
  ],
  'cross-spawn': [['6.0.6', '7.0.5'], 'GHSA-3xgq-45jj-v275', 'time grows with a hostile text'],
  glob: [['10.5.0', '11.1.0'], 'GHSA-5j98-mcp5-4vw2', 'the name of a file runs a command'],
  'brace-expansion': [
    ['1.1.12', '2.0.2', '3.0.1', '4.0.1'],
    'GHSA-v6h2-p8h4-qcjw',
    'time grows with a hostile text',
  ],
  braces: [['3.0.3'], 'GHSA-grv7-fg5c-xmjg', 'memory grows with a hostile text'],
  micromatch: [['4.0.8'], 'GHSA-952p-6rrq-rcjv', 'time grows with a hostile text'],
  semver: [['5.7.2', '6.3.1', '7.5.2'], 'GHSA-c2qf-rxjj-qqgw', 'time grows with a hostile text'],
  json5: [['1.0.2', '2.2.2'], 'GHSA-9c47-m6qq-7p4h', 'a key changes the prototype'],
  minimist: [['0.2.4', '1.2.6'], 'GHSA-xvch-5gv4-984h', 'an argument changes the prototype'],
  'word-wrap': [['1.2.4'], 'GHSA-j8xg-fqg3-53r7', 'time grows with a hostile text'],
  xml2js: [['0.5.0'], 'GHSA-776f-qx25-q3cc', 'a hostile file changes the prototype'],
  '@babel/helpers': [['7.26.10'], 'GHSA-968p-4wvh-cqc8', 'time grows with a hostile text'],
  '@eslint/plugin-kit': [['0.3.4'], 'GHSA-xffm-g5w8-qvg7', 'time grows with a hostile text'],
};

test.each(Object.entries(FLOORS))('%s is recent enough', (name, [floors]) => {
  const versions = installed
    .filter(([place]) => nameOf(place) === name)
    .map(([, entry]) => entry.version);
  // A package that is gone needs no floor.
  expect(versions).not.toEqual([]);
  expect(versions.filter((version) => isBelow(version, floors))).toEqual([]);
});

test.each([
  ['7.5.9', true],
  ['7.5.10', false],
  ['8.17.1-beta.1', true],
  ['8.18.0', false],
  ['4.9.9', true],
  ['9.0.0', false],
])('%s of ws is below its floors: %s', (version, isOld) => {
  expect(isBelow(version, FLOORS.ws![0])).toBe(isOld);
});

test('every package is from the registry, and is what it was when it was added', () => {
  const strange = installed.filter(
    ([, { version, resolved, integrity, link, inBundle }]) =>
      !/^\d+\.\d+\.\d+/u.test(version) ||
      !/^sha512-[\w+/]{86}==$/u.test(integrity ?? '') ||
      !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/') ||
      link ||
      inBundle,
  );
  expect(strange).toEqual([]);
});

test('no package is asked for by an address, a tag or a range', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    [key in 'dependencies' | 'devDependencies']: Record<string, string>;
  };
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});

test('no package runs a script when it is installed, except those that do without', () => {
  const names = installed
    .filter(([, entry]) => entry.hasInstallScript)
    .map(([place]) => nameOf(place));
  expect([...new Set(names)].sort()).toEqual(['esbuild']);
});

/** Whether a version is older than the floor of its major; a pre-release is older than its release. */
function isBelow(version: string, floors: string[]): boolean {
  const [own, ...others] = [version, ...floors].map((text) =>
    text.split(/[.-]/u).slice(0, 3).map(Number),
  ) as [number[], ...number[][]];
  const [major = 0] = own;
  const floor = others.find(([one = 0]) => one >= major);
  if (!floor) return false;
  const order = [0, 1, 2].map((at) => own[at]! - floor[at]!).find((difference) => difference !== 0);
  return order === undefined ? version.includes('-') : order < 0;
}
