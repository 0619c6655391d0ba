import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { PLAIN, SCRIPT_FEATURES, STYLE_FEATURES, type WebFeature } from './web-features';

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  browserslist: string[];
};
const sheets = [
  'app/globals.css',
  ...readdirSync('app/_styles', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => `app/_styles/${name}`),
];
const styles = sheets
  .map((file) => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//gu, ''))
  .join('\n');
const scripts = ['lib/browser', 'components', 'app']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(folder, name),
    ),
  )
  .filter((file) => /(?<!\.test)\.tsx?$/u.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The oldest promised version of a browser. */
function oldest(browser: string): number {
  return Number(browserslist.find((line) => line.startsWith(`${browser} >= `))!.split(' ')[2]);
}

/** Which of the promised browsers lack a feature. */
function listLacking({ since: [chrome, firefox, safari] }: WebFeature): string[] {
  const first = { chrome, edge: chrome, firefox, safari, ios_saf: safari };
  return Object.entries(first)
    .filter(([browser, version]) => version === null || version > oldest(browser))
    .map(([browser]) => browser);
}

test.each([...STYLE_FEATURES, ...SCRIPT_FEATURES])(
  '$name is in every promised browser, or nobody misses it',
  (feature) => {
    expect(STYLE_FEATURES.includes(feature) ? styles : scripts, 'in use').toMatch(feature.sign);
    const lacking = listLacking(feature);
    if (feature.without === undefined) expect(lacking).toEqual([]);
    else expect(lacking).not.toEqual([]);
  },
);

test('everything the styles use is listed', () => {
  const used = [
    ...styles.matchAll(/@[a-z-]+/gu),
    ...styles.matchAll(/(?<=^\s*)-?[a-z][a-z-]*(?=: )/gmu),
    ...styles.matchAll(/(?<![\w:-])[a-z][a-z-]*(?=\()/gu),
    ...styles.matchAll(/(?<=[\w\])*>\s(,]):{1,2}[a-z-]+(?=[\s,{().:)])(?!\s[^{]*;)/gu),
  ].map(([name]) => name);
  const isListed = (name: string) =>
    PLAIN.includes(name) ||
    STYLE_FEATURES.some(({ sign }) =>
      styles.split('\n').some((l) => l.includes(name) && sign.test(l)),
    );
  expect([...new Set(used)].filter((name) => !isListed(name))).toEqual([]);
});
