import { randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type FullList, type KeptVideo, MOST } from './entries';
import { MOST_SHARED, readSharedLink, toSharedLink } from './shared-list';

const TITLES = [
  'Mastering Azure DevOps Migration Tools: Your Ultimate Guide to Seamless Migrations',
  'How to Evolve Your Definition of Done: Start Small, Grow Smarter, and Build Lasting Momentum',
  'Stop Testing Quality In: How Shifting Left Builds Better Software Faster',
  'What is the one thing a PSPO course forces you to focus on?',
  'Code Reviews for Quality Assurance',
  'Continuous Delivery Without Compromise - Why Best Practices Don’t Exist in Complex Systems',
  'Scaling Teams: How to Foster Innovation Without Falling into Bureaucracy',
  'Mastering Email Notifications in Release Management: A Guide to Configuring Office 365 SMTP',
  "Embracing Process Improvement: How Understanding Scrum Transformed a Developer's Mindset",
  'nkdAgility Healthgrades Interview Katherine Maddox',
  'Professional Scrum Master (PSM) training class from naked Agility',
  'Performance Engineering for Optimal User Experience',
  'Maximising Deployment Frequency: The Key to Faster Time to Market and Business Success',
  'The Tyranny of Taylorism and how to detect agile lies',
  'Teams Tailor Their Process: Why Every Product Needs a Different Way of Working',
  'Release Management with Visual Studio 2013 on a Single Server',
  'A Product Owner Decides What Comes Next, and Says Why',
  'Flow Metrics: Cycle Time, Throughput and Work Item Age in Ten Minutes',
  'Ten Years of Retrospectives, and What They Changed',
  'When to Split a Team, and When to Leave It Alone',
];

/** As random as YouTube's. */
const videoId = () => randomBytes(8).toString('base64url');

const video = (title: string, change: Partial<KeptVideo> = {}): KeptVideo => ({
  videoId: videoId(),
  title,
  href: `/resources/videos/${title.toLowerCase().replace(/[^a-z]+/gu, '-')}`,
  ...change,
});
const list = (videos: KeptVideo[], name = 'To watch'): FullList => ({
  id: 'a',
  name,
  videos: videos.map((one) => ({ ...one, on: 1 })),
});
const many = (count: number) => Array.from({ length: count }, (_, n) => video(`Video ${n}`));

/** A link with whatever is given. */
const pack = (value: unknown) =>
  `#list=${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;
const unpack = (link: string) =>
  JSON.parse(inflateRawSync(Buffer.from(link.slice(5), 'base64url')).toString()) as unknown;

test('a list comes out of its link as it went in, in letters that need no encoding', async () => {
  const videos = [
    video('Flow', { href: '/resources/videos/flow' }),
    video('Other words', { href: '/resources/videos/renamed-since' }),
    video('A step', { href: '/paths/first/2' }),
    video('Zwölf Boote, 十二 ⛵', { href: '/resources/videos/zw%C3%B6lf-boote' }),
    video(''),
  ];
  const link = await toSharedLink(list(videos, 'Für später 🎬'));
  expect(link).toMatch(/^list=[\w-]+$/u);
  expect(await readSharedLink(`#${link}`)).toEqual({ name: 'Für später 🎬', videos });
  expect(await readSharedLink(`#${link}&utm_source=chat`)).toEqual({
    name: 'Für später 🎬',
    videos,
  });
});

test('an address that follows from its title is left out, and so is the folder of videos', async () => {
  const videos = [
    video('Flow', { videoId: 'a', href: '/resources/videos/flow' }),
    video('Flow', { videoId: 'b', href: '/resources/videos/flow-2' }),
    video('Flow', { videoId: 'c', href: '/paths/first/2' }),
  ];
  expect(unpack(await toSharedLink(list(videos)))).toEqual([
    1,
    'To watch',
    [
      ['a', 'Flow'],
      ['b', 'Flow', 'flow-2'],
      ['c', 'Flow', '/paths/first/2'],
    ],
  ]);
});

test('twenty videos with long titles stay below 2,000 characters, whatever their addresses', async () => {
  expect(TITLES).toHaveLength(20);
  const link = await toSharedLink(list(TITLES.map((title) => video(title))));
  expect(link.length).toBeLessThan(2000);
  const named = TITLES.map((title, n) => video(title, { href: `/resources/videos/talk-${n}` }));
  expect((await toSharedLink(list(named))).length).toBeLessThan(2000);
});

test('as many videos as a link may hold are read again, and no more are taken', async () => {
  const link = await toSharedLink(list(many(MOST_SHARED)));
  expect(link.length).toBeLessThan(40_000);
  expect(await readSharedLink(`#${link}`)).toHaveProperty('videos.length', MOST_SHARED);
  await expect(toSharedLink(list(many(MOST_SHARED + 1)))).rejects.toThrow(RangeError);
  const long = many(MOST_SHARED).map((one) => ({ ...one, href: `/${'a'.repeat(2000)}` }));
  await expect(toSharedLink(list(long))).rejects.toThrow(RangeError);
});

test.each(['', '#', '#t=90', '#lists=a', '#page:share', 'list=a', '#a&list=b'])(
  'the hash “%s” has no list',
  async (hash) => {
    expect(await readSharedLink(hash)).toBeUndefined();
  },
);

const ONE = ['a', 'Flow', 'flow'];
test.each<[string, unknown]>([
  ['null', null],
  ['an object', { name: 'a', videos: [ONE] }],
  ['another format', [2, 'a', [ONE]]],
  ['no name', [1, null, [ONE]]],
  ['a name without end', [1, 'a'.repeat(MOST.name + 1), [ONE]]],
  ['no videos', [1, 'a']],
  ['no video', [1, 'a', []]],
  ['too many videos', [1, 'a', Array.from({ length: 501 }, (_, n) => [`v${n}`, 'Flow'])]],
  ['a video twice', [1, 'a', [ONE, ONE]]],
  ['a video that is none', [1, 'a', [ONE, null]]],
  ['an object for a video', [1, 'a', [{ videoId: 'a', title: 'Flow', href: '/a' }]]],
  ['an id with markup', [1, 'a', [['<b>', 'Flow', 'flow']]]],
  ['no title', [1, 'a', [['a']]]],
  ['a title without end', [1, 'a', [['a', 'a'.repeat(MOST.title + 1)]]]],
  ['a number for an address', [1, 'a', [['a', 'Flow', 7]]]],
  ['another site', [1, 'a', [['a', 'Flow', '//example.com']]]],
  ['another site after dots', [1, 'a', [['a', 'Flow', '..//example.com']]]],
  ['another site after a backslash', [1, 'a', [['a', 'Flow', '/\\example.com']]]],
])('a link with %s is broken', async (_, value) => {
  expect(await readSharedLink(pack(value))).toBe('broken');
});

test('what looks like an address of another kind stays below the videos of this site', async () => {
  const found = await readSharedLink(pack([1, 'a', [['a', '<b>', 'javascript:alert(1)']]]));
  expect(found).toEqual({
    name: 'a',
    videos: [{ videoId: 'a', title: '<b>', href: '/resources/videos/javascript:alert(1)' }],
  });
});

test.each([
  ['nothing', ''],
  ['one letter', 'a'],
  ['no compressed text', 'abcdefgh'],
  ['a text that is no JSON', deflateRawSync('[1,"a"').toString('base64url')],
  ['bytes that are no text', deflateRawSync(Buffer.from([255, 254])).toString('base64url')],
  [
    'something after its end',
    Buffer.concat([deflateRawSync('[]'), Buffer.from('a')]).toString('base64url'),
  ],
])('a link with %s is broken', async (_, packed) => {
  expect(await readSharedLink(`#list=${packed}`)).toBe('broken');
});

test('a link is broken wherever it is cut off', async () => {
  const link = `#${await toSharedLink(list(TITLES.map((title) => video(title))))}`;
  for (let length = '#list='.length; length < link.length; length += 7)
    expect(await readSharedLink(link.slice(0, length))).toBe('broken');
});

test('a link with any letters changed is read as a list, or is broken', async () => {
  const link = `#${await toSharedLink(list(TITLES.map((title) => video(title))))}`;
  const letter = fc.constantFrom(...'abcxyzABCXYZ0189-_');
  await fc.assert(
    fc.asyncProperty(fc.nat(link.length - 7), letter, async (at, other) => {
      const found = await readSharedLink(link.slice(0, 6 + at) + other + link.slice(7 + at));
      if (found !== 'broken') expect(found).toHaveProperty('videos.length');
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('a lone half of a letter pair stays in its title', async () => {
  const videos = [video('\ud83c', { href: '/resources/videos/half' })];
  expect(await readSharedLink(`#${await toSharedLink(list(videos))}`)).toHaveProperty(
    'videos',
    videos,
  );
});

test('what would unpack to a hundred megabytes is broken', async () => {
  const bomb = deflateRawSync(Buffer.alloc(100_000_000, '['), { level: 9 });
  expect(await readSharedLink(`#list=${bomb.toString('base64url')}`)).toBe('broken');
});
