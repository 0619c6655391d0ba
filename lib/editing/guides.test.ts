import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { build } from 'esbuild';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { GUIDE_LIBRARIES } from './guides.fixture';

const GUIDES = readdirSync('docs').filter((name) => name.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** What a guide says to type, and the answers. */
const BLOCK = /^```console\n([^]*?)^```$/gmu;
const COMMAND = /^\$ npm run ([\w:]+)(?: -- ([^\n]+))?$/u;
/** Settings of whoever runs the test, which would change an answer or ask the real YouTube. */
const UNSET = ['GITHUB_ACTIONS', 'NODE_OPTIONS', 'SHOW_DRAFTS', 'VERCEL_ENV', 'YOUTUBE_API_KEY'];

/** The titles of the videos on the fake YouTube, by id. */
const TITLES = new Map([
  ['hpHarbour01', 'How a Harbour Wall Is Built'],
  ['hpPilots001', 'Waiting for the Pilot'],
]);
const youtube = createServer(({ url = '' }, answer) => {
  if (url.startsWith('/vi/')) return void answer.end(poster);
  const title = [...TITLES].find(([id]) => url.includes(id))?.[1];
  answer.writeHead(title ? 200 : 404).end(JSON.stringify({ title }));
});
let address: string;
let poster: Buffer;
/** The commands, bundled: `tsx`, with which `commands.test.ts` starts them, reads some three hundred files for each line. */
let commands: string;

beforeAll(async () => {
  // Where its packages are found.
  commands = mkdtempSync(path.resolve('node_modules/.commands-'));
  await build({
    entryPoints: Object.values(scripts).flatMap((script) => /\S+\.ts$/u.exec(script) ?? []),
    outdir: commands,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  const create = { width: 1280, height: 720, channels: 3 as const, background: 'teal' };
  poster = await sharp({ create }).jpeg().toBuffer();
  await new Promise<void>((resolve) => youtube.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(youtube.address() as AddressInfo).port}`;
});
afterAll(() => {
  rmSync(commands, { recursive: true });
  youtube.close();
  youtube.closeAllConnections();
});

/** What the terminal of a reader with the library of a guide shows. @param line the first of a block */
async function answerTo(line: string, folder: string, shownAs: string): Promise<string> {
  const [, script, args = ''] = COMMAND.exec(line) ?? [];
  const [, options, name] =
    /\/tsx (.*)lib\/commands\/(.+)\.ts$/u.exec(scripts[script!] ?? '') ?? [];
  if (options === undefined) return `"${line}" is not a command in package.json`;
  const typed = (args.match(/"[^"]*"|\S+/gu) ?? []).map((arg) => arg.replaceAll('"', ''));
  const own = typed.map((arg) => (arg === 'exports' ? path.join(folder, arg) : arg));
  const env = {
    ...process.env,
    ...Object.fromEntries(UNSET.map((name) => [name, ''])),
    CONTENT_DIR: path.join(folder, 'content'),
    YOUTUBE_API_URL: address,
    YOUTUBE_OEMBED_URL: `${address}/oembed`,
    YOUTUBE_PICTURES_URL: `${address}/vi`,
  };
  const output = await new Promise<string>((resolve) =>
    execFile(
      process.execPath,
      [...options.split(' ').filter(Boolean), path.join(commands, `${name}.mjs`), ...own],
      { env },
      (_, out, err) => resolve(out + err),
    ),
  );
  const place = new RegExp(`[^\\s"]*${path.basename(folder)}/content`, 'gu');
  const today = /\d{4}-\d\d-\d\dT[\d:]+Z/gu;
  return output
    .replaceAll(place, shownAs)
    .replaceAll(today, (moment) => (script === 'new' ? '2025-03-01T10:00:00Z' : moment))
    .trimEnd();
}

// In parallel, since a guide waits for one command after the other; each has a folder of its own.
describe.concurrent.each(GUIDES)('%s', (name) => {
  const file = path.join('docs', name);

  test('what it shows of a terminal is what a terminal shows', async () => {
    const { files, shownAs = 'content' } = GUIDE_LIBRARIES[name] ?? { files: {} };
    const folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
    for (const [key, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, key)), { recursive: true });
      writeFileSync(path.join(folder, key), text);
    }
    const guide = readFileSync(file, 'utf8');
    let shown = guide;
    for (const [block, inner] of guide.matchAll(BLOCK)) {
      const line = inner!.split('\n')[0]!;
      const answer = await answerTo(line, folder, shownAs);
      shown = shown.replace(block, () => `\`\`\`console\n${line}\n${answer}\n\`\`\``);
    }
    rmSync(folder, { recursive: true });
    // `UPDATE_GUIDES=1 npx vitest run lib/editing/guides.test.ts` updates the guides.
    if (process.env.UPDATE_GUIDES) writeFileSync(file, shown);
    expect(guide).toBe(shown);
    // A block that is indented or marked differently would go unchecked.
    const typed = guide.match(/^\s*\$ .*$/gmu) ?? [];
    expect([...guide.matchAll(BLOCK)].map(([, inner]) => inner!.split('\n')[0])).toEqual(typed);
  });

  test('its links lead somewhere', () => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/gu)];
    for (const [, link] of links)
      expect(readdirSync(path.dirname(path.join('docs', link!))), link).toContain(
        path.basename(link!),
      );
  });
});
