import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';

import { folder, write } from '@/lib/catalog/test-folder';

/** What the guides say is typed, and what is answered: a block ```console whose first line begins with `$`. */
const BLOCK =
  /```console\n\$ ((?:CONTENT_DIR=\S+ )?npm run ([\w:]+)(?: -- ([^\n]*))?)\n([^]*?)```/gu;
const GUIDES = readdirSync('docs').filter((name) => name.endsWith('.md'));

/** The library that all guides are about; each begins with it as it is here. */
const LIBRARY = {
  'site.yaml': 'name: Harbour Films\nlanguage: en\n',
  'videos/reading-a-tide-table.md': `---
title: Reading a Tide Table
date: 2025-02-01T09:00:00Z
videoId: 'hpTide00001'
duration: 183
categories:
  - Tides
tags:
  - Tide Tables
  - Harbour
---

How to find high water, and how much to trust it.
`,
  'videos/mending-a-net.md': `---
title: Mending a Net
date: 2025-02-08T09:00:00Z
videoId: 'hpNets00001'
duration: 240
categories:
  - Craft
tags:
  - Tide Table
  - Nets
---

One knot, many times.
`,
  'tags/tide-tables.md':
    '---\ntitle: Tide Tables\ndescription: Films about the little book.\n---\n',
};

/** Folders outside of the content that a guide speaks of. */
const EXPORTS = {
  'exports/Mending a Net [hpNets00001].en.srt': '1\n00:00:01,000 --> 00:00:04,000\nOne knot.\n',
  'exports/reading_a_tide_table.de.vtt': 'WEBVTT\n\n00:01.000 --> 00:03.000\nHochwasser.\n',
  'exports/holiday.en.srt': '1\n00:00:01,000 --> 00:00:04,000\nHello.\n',
};

/** The mistake that the guides about the check speak of. */
const MISTAKE = { 'videos/reading-a-tide-table.md': ['duration: 183', 'duration: 3:03'] as const };
const WITH_MISTAKE = ['add-a-video.md', 'move-from-hugo.md'];

async function run(script: string, args: string, oembed: string): Promise<string> {
  const list = (args.match(/"[^"]*"|\S+/gu) ?? []).map((arg) => arg.replaceAll('"', ''));
  const own = list.map((arg) => (arg === 'exports' ? path.join(folder, 'exports') : arg));
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    GITHUB_ACTIONS: '',
    YOUTUBE_API_KEY: '',
    YOUTUBE_OEMBED_URL: oembed,
  };
  const command = ['--conditions=react-server', `lib/commands/${script}.ts`, ...own];
  const { stdout, stderr } = await promisify(execFile)('node_modules/.bin/tsx', command, {
    env,
  }).catch((error: unknown) => error as { stdout: string; stderr: string });
  const moment = /\d{4}-\d\d-\d\dT[\d:]+Z/gu;
  return (stdout + stderr)
    .replaceAll(new RegExp(`\\S*${path.basename(folder)}/`, 'gu'), '')
    .replaceAll(moment, (found) => (script === 'new' ? '2025-03-01T10:00:00Z' : found))
    .trimEnd();
}

describe.each(GUIDES)('%s', (name) => {
  const file = path.join('docs', name);
  test('what it shows of a terminal is what a terminal shows', { timeout: 60_000 }, async () => {
    process.env.CONTENT_DIR = path.join(folder, 'content');
    for (const [key, text] of Object.entries(LIBRARY)) {
      const [right, wrong] = (WITH_MISTAKE.includes(name) &&
        MISTAKE[key as keyof typeof MISTAKE]) || ['', ''];
      write({ [`content/${key}`]: text.replace(right, wrong) });
    }
    write(EXPORTS);
    const youtube = createServer((_, answer) =>
      answer.end('{"title":"How a Harbour Wall Is Built"}'),
    );
    await new Promise<void>((resolve) => youtube.listen(0, () => resolve()));
    const oembed = `http://localhost:${(youtube.address() as AddressInfo).port}/oembed`;
    const guide = readFileSync(file, 'utf8');
    let shown = guide;
    for (const [block, command, script, args = ''] of guide.matchAll(BLOCK)) {
      const output = await run(script!, args, oembed);
      shown = shown.replace(block, () => `\`\`\`console\n$ ${command}\n${output}\n\`\`\``);
    }
    youtube.close();
    if (process.env.UPDATE_GUIDES) writeFileSync(file, shown);
    expect(guide).toBe(shown);
  });

  test('its links lead somewhere', () => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/gu)];
    for (const [, link] of links)
      expect(readdirSync(path.dirname(path.join('docs', link!))), link).toContain(
        path.basename(link!),
      );
  });
});
