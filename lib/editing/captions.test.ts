import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';

import { folder, write } from '@/lib/catalog/folder.fixture';

import { attachCaptions } from './captions';

let exports: string;
beforeEach(() => (exports = mkdtempSync(path.join(tmpdir(), 'exports-'))));
afterEach(() => rmSync(exports, { recursive: true }));

const page = (id: string, title: string) =>
  `---\ntitle: '${title}'\ndate: 2024-01-02\nvideoId: '${id}'\n---\n`;

function writeSite(files: Record<string, string> = {}) {
  write({
    'site.yaml': 'name: Test\nlanguage: pt-BR',
    'videos/tides.md': page('hpTide00001', 'Spring: Tides & Neap/Tides?'),
    'videos/moon/index.md': page('-pMoon_0002', 'What is it') + '\ndraft',
    ...files,
  });
}

async function run(files: Record<string, string>, options = {}) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(exports, name)), { recursive: true });
    writeFileSync(path.join(exports, name), text);
  }
  const { lines, shown, isComplete } = await attach(exports, options);
  const ways = new RegExp(`[^\\s"]*${path.basename(folder)}/`, 'gu');
  return { shown, isComplete, report: lines.join('\n').replace(ways, '') };
}

async function attach(from: string, options = {}) {
  const lines: string[] = [];
  const shown: string[] = [];
  const line = {
    say: (text: string) => lines.push(text),
    show: (text: string) => shown.push(text),
  };
  const isComplete = await attachCaptions(
    from,
    { isForced: false, isDryRun: false, ...options },
    line,
  );
  return { lines, shown, isComplete };
}

const captionsOf = () =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    /\.(?:srt|vtt)$/u.test(name),
  );
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

test.each([
  ['hpTide00001.en.srt', 'videos/tides.captions.en.srt'],
  ['hpTide00001.srt', 'videos/tides.captions.pt-BR.srt'],
  ['hpTide00001_de.srt', 'videos/tides.captions.de.srt'],
  ['hpTide00001.captions_de.SRT', 'videos/tides.captions.de.srt'],
  ['Any title [hpTide00001].en-gb.vtt', 'videos/tides.captions.en-GB.vtt'],
  ['Any title [hpTide00001].en-orig.vtt', 'videos/tides.captions.en.vtt'],
  ['hpTide00001.de-en.vtt', 'videos/tides.captions.de.vtt'],
  ['hpTide00001.de-en-US.vtt', 'videos/tides.captions.de.vtt'],
  ['hpTide00001.zh-Hans-en.vtt', 'videos/tides.captions.zh-Hans.vtt'],
  ['hpTide00001.pt-BR-en.vtt', 'videos/tides.captions.pt-BR.vtt'],
  ['hpTide00001.de-x-auto.vtt', 'videos/tides.captions.de.vtt'],
  ['hpTide00001.iw.vtt', 'videos/tides.captions.he.vtt'],
  ['What is it.de-en.vtt', 'videos/moon/captions.de.vtt'],
  ['Any title-hpTide00001.zh_Hans_CN.srt', 'videos/tides.captions.zh-Hans-CN.srt'],
  ['-pMoon_0002.es-419.srt', 'videos/moon/captions.es-419.srt'],
  ['x [-pMoon_0002].srt', 'videos/moon/captions.pt-BR.srt'],
  ['Spring： Tides & Neap⧸Tides？.en.srt', 'videos/tides.captions.en.srt'],
  ['Spring_Tides_Neap_Tides.en.srt', 'videos/tides.captions.en.srt'],
  ['SPRING TIDES NEAPTIDES_captions_en_GB.srt', 'videos/tides.captions.en-GB.srt'],
  ['what_is_it.srt', 'videos/moon/captions.pt-BR.srt'],
  ['what_is_it_it.srt', 'videos/moon/captions.it.srt'],
  ['What is it.captions.en.srt', 'videos/moon/captions.en.srt'],
  ['hpTide00001/captions_de.srt', 'videos/tides.captions.de.srt'],
  ['What is it/subtitles.srt', 'videos/moon/captions.pt-BR.srt'],
  ['x [hpTide00001] [Deutsch (automatisch erzeugt)].srt', 'videos/tides.captions.de.srt'],
  ['x [hpTide00001].English (auto-generated).srt', 'videos/tides.captions.en.srt'],
  ['hpTide00001 [English (United Kingdom)].srt', 'videos/tides.captions.en-GB.srt'],
  ['hpTide00001 [Portugais (Brésil)].srt', 'videos/tides.captions.pt-BR.srt'],
  ['hpTide00001 (français).srt', 'videos/tides.captions.fr.srt'],
  ['hpTide00001 Deutsch.srt', 'videos/tides.captions.de.srt'],
  ['[日本語 (自動生成)] x [hpTide00001] [DownSub.com].srt', 'videos/tides.captions.ja.srt'],
  ['hpTide00001 【中文（简体）】.srt', 'videos/tides.captions.zh-Hans.srt'],
  ['hpTide00001 [English - Commentary].srt', 'videos/tides.captions.en.srt'],
  ['hpTide00001 (1).srt', 'videos/tides.captions.pt-BR.srt'],
  ['hpTide00001.en (1).srt', 'videos/tides.captions.en.srt'],
  ['hpTide00001 [Azerbaijani].srt', 'videos/tides.captions.az.srt'],
  ['hpTide00001 [1080p].de.srt', 'videos/tides.captions.de.srt'],
  ['hpTide00001 - Tides (neap).srt', 'videos/tides.captions.pt-BR.srt'],
  ['What is it [Français (généré automatiquement)].srt', 'videos/moon/captions.fr.srt'],
  ['[English (auto-generated)] What is it [DownSub.com].srt', 'videos/moon/captions.en.srt'],
  ['What is it [DownSub.com].en.srt', 'videos/moon/captions.en.srt'],
  ['What is it [pt-BR].srt', 'videos/moon/captions.pt-BR.srt'],
  ['What is it - Italienisch (automatisch erzeugt).srt', 'videos/moon/captions.it.srt'],
  ['What is it (Deutsch).srt', 'videos/moon/captions.de.srt'],
  ['What_is_it_Deutsch.srt', 'videos/moon/captions.de.srt'],
  ['What is it/Español (Latinoamérica).srt', 'videos/moon/captions.es-419.srt'],
  ['What is it/[Deutsch (automatisch erzeugt)].srt', 'videos/moon/captions.de.srt'],
])('%s becomes %s', async (name, target) => {
  writeSite();
  const { report, isComplete } = await run({ [name]: 'cues' });
  expect(report).toBe(
    `${JSON.stringify(name)}  -> ${target}\n1 file: 1 copied, 0 left as they are, 0 failed`,
  );
  expect(isComplete).toBe(true);
  expect(read(target)).toBe('cues');
  expect(existsSync(path.join(exports, name))).toBe(true);
});

describe('existing captions', () => {
  it('stay', async () => {
    writeSite({ 'videos/tides.captions.en.srt': 'old' });
    const { report, isComplete } = await run({
      'hpTide00001.en.vtt': 'new',
      'hpTide00001.de.srt': 'new',
    });
    expect(report).toBe(`"hpTide00001.de.srt"  -> videos/tides.captions.de.srt
"hpTide00001.en.vtt"  left: videos/tides.captions.en.srt already exists; --force replaces it
2 files: 1 copied, 1 left as they are, 0 failed`);
    expect(isComplete).toBe(true);
    expect(read('videos/tides.captions.en.srt')).toBe('old');
  });

  it('go with --force, in either format', async () => {
    writeSite({ 'videos/tides.captions.en.srt': 'old', 'videos/moon/captions.en.srt': 'old' });
    const files = { 'hpTide00001.en.vtt': 'new', 'What is it.en.srt': 'new' };
    const { report } = await run(files, { isForced: true });
    expect(report).toContain(
      '"hpTide00001.en.vtt"  -> videos/tides.captions.en.vtt, replacing videos/tides.captions.en.srt',
    );
    expect(captionsOf().sort()).toEqual([
      'videos/moon/captions.en.srt',
      'videos/tides.captions.en.vtt',
    ]);
    expect(read('videos/moon/captions.en.srt')).toBe('new');
  });

  it('are not replaced by a second file of the same run', async () => {
    writeSite();
    const files = { 'hpTide00001.en.srt': 'first', 'hpTide00001.en.vtt': 'second' };
    expect((await run(files, { isForced: true })).report).toContain(
      '"hpTide00001.en.vtt"  left: "hpTide00001.en.srt" goes to the same place',
    );
    expect(captionsOf()).toEqual(['videos/tides.captions.en.srt']);
  });
});

it('writes nothing in a dry run', async () => {
  writeSite({ 'videos/tides.captions.en.srt': 'old' });
  const { report } = await run({ 'hpTide00001.en.vtt': 'x' }, { isDryRun: true, isForced: true });
  expect(report).toBe(
    `"hpTide00001.en.vtt"  -> videos/tides.captions.en.vtt, replacing videos/tides.captions.en.srt
1 file: 1 would be copied, 0 left as they are, 0 failed`,
  );
  expect(captionsOf()).toEqual(['videos/tides.captions.en.srt']);
});

it('tells a name that fits no video, with the nearest titles', async () => {
  writeSite();
  const { report, isComplete } = await run({ 'What was it.en.srt': 'x' });
  expect(isComplete).toBe(false);
  expect(report).toBe(`"What was it.en.srt"  no video has this id or title
  fix: put the id of its video into the name, in brackets; the nearest are -pMoon_0002 "What is it", hpTide00001 "Spring: Tides & Neap/Tides?"
1 file: 0 copied, 0 left as they are, 1 failed`);
});

it('knows nothing near a name without a title', async () => {
  writeSite();
  expect((await run({ 'captions_de.srt': 'x' })).report)
    .toBe(`"captions_de.srt"  no video has this id or title
  fix: put the id of its video into the name, in brackets
1 file: 0 copied, 0 left as they are, 1 failed`);
});

it('tells a name that fits two videos', async () => {
  writeSite({ 'videos/again.md': page('hpTide00003', 'what is it') });
  const { report, isComplete } = await run({ 'What is it.en.srt': 'x' });
  expect(isComplete).toBe(false);
  expect(report).toContain(
    `"What is it.en.srt"  may belong to hpTide00003 "what is it", -pMoon_0002 "What is it"
  fix: put one id into the name, like [hpTide00003]`,
  );
});

it('does not take a language in the title of a video for that of its captions', async () => {
  writeSite({ 'videos/course.md': page('hpCours0001', '[German] Lesson 1') });
  const files = {
    '[German] Lesson 1 [hpCours0001].srt': 'x',
    '[German] Lesson 1 [English].srt': 'x',
  };
  expect((await run(files)).isComplete).toBe(true);
  expect(captionsOf().sort()).toEqual([
    'videos/course.captions.en.srt',
    'videos/course.captions.pt-BR.srt',
  ]);
});

test.each([
  ['What is it [hpTide99999].en.srt'],
  ['What is it [hpTide99999] [Deutsch].srt'],
  ['What is it [de-abcdefgh].srt'],
  ['xhpTide00001x.srt'],
  ['hptide00001.srt'],
  ['captions_de.srt'],
  ['...srt'],
  ['🌊.srt'],
  ['hpTide00001 -pMoon_0002.srt'],
])('%s finds no video', async (name) => {
  writeSite();
  expect((await run({ [name]: 'x' })).isComplete).toBe(false);
  expect(captionsOf()).toEqual([]);
});

describe('hostile', () => {
  it('names lead nowhere else', async () => {
    writeSite();
    const name = '..\\..\\hpTide00001.en\u001b[31m\n.en.srt';
    const { report } = await run({ [name]: 'x' });
    expect(report).toContain(`${JSON.stringify(name)}  -> videos/tides.captions.en.srt\n`);
  });

  it('links are not copied', async () => {
    writeSite();
    symlinkSync('/etc/hostname', path.join(exports, 'hpTide00001.en.srt'));
    expect((await run({})).report).toBe(`${exports} contains no .srt or .vtt file`);
  });
});

it.each([
  ['hpTide00001.live_chat.vtt', 'contains the chat of a live stream, not captions'],
  ['hpTide00001.de-foo.vtt', 'ends with "de-foo", which is not a language'],
  ['hpTide00001.Deutsh.vtt', 'ends with "Deutsh", which is not a language'],
  ['hpTide00001 (Deutsh).vtt', 'ends with "(Deutsh)", which is not a language'],
  [
    'hpTide00001 [Klingonisch (automatisch erzeugt)].vtt',
    'ends with "Klingonisch (automatisch erzeugt)", which is not a language',
  ],
  ['What is it [Deutsh].vtt', 'has "[Deutsh]" in its name, which is not a language'],
])('leaves %s out, which is not a language', async (name, reason) => {
  writeSite();
  expect((await run({ [name]: 'x' })).report).toBe(
    `${JSON.stringify(name)}  ${reason}\n  fix: rename it to end with a language, like .en or .pt-BR, or leave it out\n1 file: 0 copied, 0 left as they are, 1 failed`,
  );
  expect(captionsOf()).toEqual([]);
});

it('reports a missing folder', async () => {
  writeSite();
  expect(await attach('/nowhere')).toEqual({
    lines: ['/nowhere cannot be read (ENOENT)'],
    shown: [],
    isComplete: false,
  });
});

it('says how far it is', async () => {
  writeSite();
  const { shown } = await run({ 'hpTide00001.en.srt': 'x', 'holiday.srt': 'x' });
  expect(shown).toEqual(['reading the existing videos …', '1 of 2 files …', '2 of 2 files …']);
});
