import { gunzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';
import { makeIndex } from '@/lib/build/search-index';
import { sentencesPath, type SentenceRow } from '@/lib/model/search/index-table';
import { INDEX_PATH, type VideoIndex } from '@/lib/model/video-index';

import { openEngine } from '@/lib/model/search/engine';
import { toMoment } from '@/lib/model/search/excerpt';

const srt = (...cues: string[]) =>
  cues
    .map((text, index) => {
      const clock = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 19);
      return `${index + 1}\n${clock(index * 10)},000 --> ${clock(index * 10 + 9)},000\n${text}\n`;
    })
    .join('\n');

/** Opens search over a library of these files. */
async function open(files: Record<string, string>, site = 'name: Test\n') {
  write({ 'site.yaml': site, ...files });
  const catalog = readCatalog();
  const index = await makeIndex(catalog);
  const { search } = JSON.parse(String(index.get(INDEX_PATH))) as VideoIndex;
  const load = (path: string) => {
    const content = index.get(path)!;
    return Promise.resolve(
      typeof content === 'string'
        ? new TextEncoder().encode(content)
        : new Uint8Array(gunzipSync(content)),
    );
  };
  const engine = await openEngine(search, catalog.videos.length, load);
  const ask = async (q: string) => {
    const answer = await engine.ask(q);
    const titles = answer.ranked.map(({ video: at }) => catalog.videos[at]!.title);
    return { ...answer, titles };
  };
  /** The sentences of the best result, with stars around hits. */
  const moments = async (q: string) => {
    const { ranked, stems } = await ask(q);
    const [best] = ranked;
    return best!.passages.map(({ at }) => {
      const start = sentencesPath(catalog.videos[best!.video]!.videoId, '', 0).split('-')[0]!;
      const file = [...index].find(([name]) => name.startsWith(start));
      const rows = JSON.parse(gunzipSync(file![1]).toString()) as SentenceRow[];
      const moment = toMoment(rows, at, (forms) => engine.isHit(forms, stems))!;
      const text = moment.excerpt.map((one) => (one.isHit ? `*${one.text}*` : one.text)).join('');
      return `${moment.start} ${text}`;
    });
  };
  return { ask, moments };
}

const titled = (n: number, title: string, body = '', more = '') =>
  video(n, more, body).replace(`title: Video ${n}`, `title: ${JSON.stringify(title)}`);

test.each([
  ['can’t', 'Why you can’t stop', 'Why you stop'],
  ["can't", 'Why you can’t stop', 'Tea and t'],
  ["we're", 'What we do', 'What they do'],
  ['O’Reilly', 'A talk with Tim O’Reilly', 'A talk with Tim'],
  ['oreilly', 'A talk with Tim O’Reilly', 'A talk with Tim'],
  ['équipe', 'Dans l’équipe', 'Dans la maison'],
  ['C#', 'News of C#', 'News of C and D'],
  ['.NET', 'What .NET does', 'What a net does'],
  ['email', 'Writing e-mail', 'Writing mail'],
  ['e-mail', 'Writing email', 'Writing post'],
  ['dev ops', 'DevOps at work', 'Dev at work'],
  ['timebox', 'The time box', 'The time'],
  ['10000', 'Ten times 10,000 bees', 'Ten times 10 bees'],
  ['v2.1', 'Release v2.1', 'Release v2.2'],
  ['🚀', 'A 🚀 is launched', 'A ship is launched'],
  ['strasse', 'Die Straße', 'Die Gasse'],
  ['smorrebrod', 'Smørrebrød', 'Brød'],
  ['lodz', 'Tramways of Łódź', 'Tramways of Warsaw'],
  ['organization', 'How we organise work', 'How we end work'],
  ['color', 'Colours of tea', 'Taste of tea'],
  ['assesment', 'The assessment', 'The assembly'],
  ['tset', 'A test', 'A set'],
  ['quicks', 'Quicksilver', 'Quiet'],
])('%s finds “%s” and not “%s” first', async (q, right, wrong) => {
  const { ask } = await open({ 'videos/a.md': titled(1, wrong), 'videos/b.md': titled(2, right) });
  expect((await ask(q)).titles[0]).toBe(right);
});

test('a word the library has is never corrected; one it lacks is, and the answer says so', async () => {
  const { ask } = await open({
    'videos/a.md': titled(1, 'Projects'),
    'videos/b.md': titled(2, 'Product'),
  });
  expect(await ask('product')).toMatchObject({ titles: ['Product'], corrections: new Map() });
  expect((await ask('prodcut')).corrections).toEqual(new Map([['prodcut', 'product']]));
});

test('where nothing is found, the words that look most like it are offered', async () => {
  const { ask } = await open({
    'videos/a.md': titled(1, 'Sharpening chisels', 'A chisel and a plane; channels.'),
  });
  const { titles, nearest } = await ask('chiselwright');
  expect(titles).toEqual([]);
  expect(nearest).toEqual(['chisel', 'chisels']);
  expect((await ask('chisel')).nearest).toEqual([]);
});

test('the word nobody else uses decides', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 25 }, (_, n) => [
      `videos/v${n}.md`,
      titled(n + 1, `The agile team ${n}`, 'An agile team works. The agile team works again.'),
    ]),
  );
  files['videos/w.md'] = titled(31, 'Another talk', `${'Words. '.repeat(200)} A Fosbury flop.`);
  const { ask } = await open(files);
  expect((await ask('the fosbury of an agile team')).titles[0]).toBe('Another talk');
});

test('words in order and close together rank above the same words apart', async () => {
  const { ask } = await open({
    'videos/a.md': titled(1, 'One', `A done deal. ${'Words. '.repeat(60)} A definition.`),
    'videos/b.md': titled(2, 'Two', 'Our definition of done.'),
  });
  expect((await ask('definition of done')).titles).toEqual(['Two', 'One']);
});

test('a quoted phrase is exact, including its common words', async () => {
  const { ask } = await open({
    'videos/a.md': titled(1, 'One', 'We are cogs in a machine.'),
    'videos/b.md': titled(2, 'Two', 'The machine has cogs.'),
  });
  expect((await ask('“cogs in a machine”')).titles).toEqual(['One']);
  expect(await ask('"machine in a cogs"')).toMatchObject({ hasMissedPhrase: true });
  expect((await ask('"machine in a cogs"')).titles).toHaveLength(2);
});

test('common words are searched for if there are no others', async () => {
  const { ask } = await open({
    'videos/a.md': titled(1, 'The Who'),
    'videos/b.md': titled(2, 'Jam'),
  });
  expect((await ask('the who')).titles).toEqual(['The Who']);
});

test.each([
  ['ar', 'إطار العجلة', 'عن العجلة', 'طار'],
  ['es', 'trabajo en casa', 'en casa', 'trabaj'],
])(
  'in %s, “%s” names a thing that a list of common words contains',
  async (language, q, title, stem) => {
    const files = { 'videos/a.md': titled(1, title, q), 'videos/b.md': titled(2, title) };
    const { ask } = await open(files, `name: Test\nlanguage: ${language}\n`);
    expect((await ask(q)).stems).toContain(stem);
  },
);

test('what is said is found at its second, in the sentence with most of it', async () => {
  const { moments } = await open({
    'videos/a.md': titled(1, 'Lamps', 'A lamp is lit.'),
    'videos/a.captions.en.srt': srt(
      'Good evening to everybody who came.',
      'The lens of this lamp floats on quicksilver.',
      'Then we went home.',
    ),
  });
  expect(await moments('what does a lens float on')).toEqual([
    '10 The *lens* of this lamp *floats* on quicksilver. Then we went home.',
  ]);
});

test('a moment with another word of the question comes before more of the same', async () => {
  const others = Array.from(
    { length: 9 },
    () => 'Somebody says other things about everything here.',
  );
  const { moments } = await open({
    'videos/a.md': titled(1, 'Pumps', 'About pumps.'),
    'videos/a.captions.en.srt': srt(
      'The tyre, this tyre.',
      ...others,
      'The tyre, this tyre.',
      ...others,
      'The tyre, this tyre.',
      ...others,
      'Less of it in summer.',
    ),
  });
  const starts = (await moments('tyre in summer')).map((one) => Number(one.split(' ')[0]));
  expect(starts).toEqual([0, 300, 100]);
});

test('abbreviations that are written out once, and other names of terms, mean the same', async () => {
  const { ask } = await open({
    'videos/a.md': titled(1, 'Professional Scrum Product Owner', 'About it.'),
    'videos/b.md': titled(2, 'Courses', 'The Professional Scrum Product Owner (PSPO) and others.'),
    'videos/c.md': titled(3, 'Cooking', 'Jelly.', 'tags: [Jam]'),
    'tags/jam.md': '---\ntitle: Jam\nsynonyms: [Marmalade]\n---\n',
  });
  const answer = await ask('pspo');
  expect(answer.also).toEqual(['Professional Scrum Product Owner']);
  expect(answer.titles).toEqual(expect.arrayContaining(['Professional Scrum Product Owner']));
  expect((await ask('marmalade')).titles).toEqual(['Cooking']);
});

test.each([
  ['de', 'Häuser', 'Ein Haus am See', 'Ein Boot am See'],
  ['de', 'Mueller', 'Herr Müller', 'Herr Meier'],
  ['de', 'Müller', 'Herr Mueller', 'Herr Meier'],
  ['de', 'Stock', 'Der Bienenstock steht bei den Bienen', 'Der Bienenkorb'],
  ['ja', '東京', '今日は東京都に行く', '今日は大阪に行く'],
  ['ja', 'バックログ', 'ﾊﾞｯｸﾛｸﾞの整理', 'ブログの整理'],
  ['ja', '茶', 'お茶を飲む', '水を飲む'],
  ['ja', '塗る', 'ロウを塗ります', 'ロウを買います'],
  ['zh', '敏捷', '什么是敏捷开发', '什么是开发'],
  ['ko', '학교', '학교에서 배우다', '집에서 배우다'],
  ['th', 'กาแฟ', 'ชงกาแฟที่บ้าน', 'ชงชาที่บ้าน'],
  ['ar', 'كتاب', 'قراءة الكتاب', 'قراءة المجلة'],
  ['ar', 'المدرسة', 'مدرسه جديدة', 'بيت جديد'],
  ['ar', 'تجفيف النعناع', 'نجفّف النعناع', 'نسقي النعناع'],
  ['ru', 'книга', 'Читаем книги вместе', 'Поём вместе'],
  ['en', '東京', 'A day in 東京都', 'A day in Kyoto'],
])('in a library in %s, %s finds “%s”', async (language, q, right, wrong) => {
  const files = { 'videos/a.md': titled(1, wrong), 'videos/b.md': titled(2, right) };
  const { ask } = await open(files, `name: Test\nlanguage: ${language}\n`);
  expect((await ask(q)).titles[0]).toBe(right);
});
