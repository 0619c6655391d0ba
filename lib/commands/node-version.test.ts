import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const FILE = './lib/commands/node-version.cjs';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** What Node.js of this version is told. */
function tell(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); require('${FILE}'); console.log('goes on')`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', pretend], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test.each(['18.20.4', '12.22.12', '20.8.1', '20.0.0', '0.10.48'])('%s is too old', (version) => {
  expect(tell(version)).toEqual({
    status: 1,
    output: `Reelmark needs Node.js 20.9 or later; this is ${version}. Install a newer one from https://nodejs.org, then type "npm ci" and this command again.\n`,
  });
});

test.each(['20.9.0', '20.20.2', '22.0.0', '101.1.0', '24.0.0-nightly'])('%s will do', (version) => {
  expect(tell(version)).toEqual({ status: 0, output: 'goes on\n' });
});

test('every command checks the version before anything else is loaded', () => {
  for (const [name, script] of Object.entries(scripts))
    expect(script, name).toMatch(
      /^node -r \.\/lib\/commands\/node-version\.cjs (?:node_modules\/\.bin\/|(?:--conditions=\S+ )?lib\/commands\/in-process\.js )\w/u,
    );
});

test('old versions can read it', () => {
  const text = readFileSync(FILE, 'utf8');
  expect(text).not.toMatch(/=>|`|\b(?:const|let|import|class)\b|\?\.|\?\?/u);
});
