import { describe, expect, test } from 'vitest';

import { applyMends, listMends } from '../editing/mend';
import { parseVideoFile } from './video-file';

const NOW = Date.parse('2025-06-01T00:00:00Z');
const ID = 'hpTide00001';
const ALL = { title: 'Tide', date: '2024-01-02', videoId: ID, duration: '183', description: 'x' };

const textOf = (without: string, lines: string, body = '') => {
  const rest = Object.entries(ALL).filter(([key]) => key !== without);
  return `---\n${rest.map(([key, value]) => `${key}: ${value}`).join('\n')}\n${lines}\n---\n${body}`;
};
const parse = (text: string) =>
  parseVideoFile({ name: 'x.md', path: 'videos/x.md', text }, ['tags'], NOW);
/** What is reported, and the lines of the fixed file that were not there before. */
const mend = (without: string, lines: string, body?: string) => {
  const text = textOf(without, lines, body);
  const { problems } = parse(text);
  const after = applyMends(text, listMends(problems));
  const come = after.split('\n').filter((line) => !text.split('\n').includes(line));
  return { problems, after, come };
};
const place = { line: 6, column: 1 };

describe('a key of another system contains the video', () => {
  test.each([
    ['youtube', `youtube: ${ID}`],
    ['youtube', 'youtube: 12345678901', '12345678901'],
    ['youtube_id', `youtube_id: "${ID}"`],
    ['YouTube-ID', `YouTube-ID: ${ID}`],
    ['youtubeId', `youtubeId: ${ID} # copied`],
    ['ytid', `ytid: ${ID}`],
    ['video', `video: https://youtu.be/${ID}?t=3`],
    ['video_url', `video_url: 'https://www.youtube.com/watch?v=${ID}&list=PL1'`],
    ['video.id', `video:\n  provider: youtube\n  id: ${ID}`],
    ['header.video.id', `header: { video: { id: ${ID}, provider: youtube } }`],
    ['videos', `videos:\n  - https://youtu.be/${ID}`],
    ['videos.src', `videos: [{ type: youtube, src: ${ID} }]`],
    ['extra.youtube', `extra:\n  youtube: ${ID}`],
    ['embed', `embed: '<iframe src="https://www.youtube.com/embed/${ID}"></iframe>'`],
    ['featured_video', `featured_video: ${ID}`],
    ['lien', `lien: https://m.youtube.com/shorts/${ID}`],
    ['source', `source: youtu.be/${ID}`],
    ['youtube', `youtube: ${ID}\nvideo_url: https://youtu.be/${ID}`],
  ])('%s in %j', (name, lines, id = ID) => {
    const { problems, come, after } = mend('videoId', lines);
    expect(problems).toMatchObject([
      {
        severity: 'error',
        field: 'videoId',
        message: `is missing; "${name}" contains it`,
        fix: `write videoId: '${id}'`,
        ...{ ...place, line: 6 },
      },
    ]);
    expect(come).toEqual([`videoId: '${id}'`]);
    expect(after).toContain(lines);
    expect(parse(after).entry?.video.videoId).toBe(id);
    expect(parse(after).problems).toEqual([]);
  });

  test.each([
    `youtube: ${ID}\nvideo: hpTide00002`,
    `links: [https://youtu.be/${ID}, https://youtu.be/hpTide00002]`,
    `related_video: ${ID}`,
    `trailer: https://youtu.be/${ID}`,
    'video_type: description',
    'video: coming-soon',
    'video_category: Programming',
    `uuid: ${ID}`,
    `teaser: "As in https://youtu.be/${ID}, but shorter"`,
    'youtube: https://www.youtube.com/@harbour',
    'youtube: [~, true, {}]',
  ])('but not in %j', (lines) => {
    expect(mend('videoId', lines).problems).toMatchObject([
      { message: 'is missing', line: 1, fix: expect.stringContaining('add a line') as string },
    ]);
  });

  test.each(['videoId:', 'videoId: ""', 'videoId: ~', 'videoId: # to do', 'VideoID:  '])(
    'and is written behind %j',
    (line) => {
      const { after, problems } = mend('videoId', `${line}\nyoutube: ${ID}`);
      expect(problems).toHaveLength(1);
      expect(parse(after).entry?.video.videoId).toBe(ID);
      expect(parse(after).problems).toEqual([]);
    },
  );

  test('is only named within braces', () => {
    const text = `---\n{ title: A, date: 2024-01-02, youtube: ${ID}, description: x, duration: 3 }\n---\n`;
    expect(parse(text).problems).toMatchObject([{ fix: `write videoId: '${ID}'` }]);
    expect(listMends(parse(text).problems)).toEqual([]);
  });
});

test.each([
  [`{{< youtube ${ID} >}}`, 'the text shows one video', ''],
  [
    `Ver https://youtu.be/${ID}`,
    'the text links to one video',
    ', if it is the video of this page',
  ],
])('the body %j is named', (body, where, condition) => {
  const { problems, come } = mend('videoId', 'tags: [a]', body);
  expect(problems).toMatchObject([
    { message: `is missing; ${where}`, fix: `write videoId: '${ID}'${condition}` },
  ]);
  expect(come).toEqual(condition === '' ? [`videoId: '${ID}'`] : []);
});

test.each([
  ['title', 'name: "It’s: a tide"', 'title: "It’s: a tide"'],
  ['title', "Headline: 'Ebbe' # de", "title: 'Ebbe'"],
  ['title', 'Título: La marea', 'title: La marea'],
  ['date', 'published_at: 2024-03-01 09:00:00 +0100', 'date: 2024-03-01 09:00:00 +0100'],
  ['date', 'created: "1 March 2024"', 'date: 2024-03-01'],
  ['date', 'upload_date: 20240301', 'date: 2024-03-01'],
  ['date', 'datePublished: 2024-03-01', 'date: 2024-03-01'],
  ['date', 'release-date: 2021-03-01', 'date: 2021-03-01'],
  ['duration', 'length: "12:30"', 'duration: 750'],
  ['duration', 'durée: 1:02:03', 'duration: 3723'],
  ['duration', 'duration_seconds: 90', 'duration: 90'],
  ['description', 'summary: Ebb and flow.', 'description: Ebb and flow.'],
  ['description', 'description: ""\nexcerpt: "A # b"', 'description: "A # b"'],
])('%s is found in %j', (field, lines, line) => {
  const { problems, come, after } = mend(field, lines);
  const isPoorer = field === 'duration' || field === 'description';
  expect(problems).toMatchObject([
    { severity: isPoorer ? 'warning' : 'error', field, fix: `write ${line}` },
  ]);
  expect(come).toEqual([line]);
  expect(parse(after).problems).toEqual([]);
});

test.each([
  ['title', 'name: true'],
  ['title', 'name: ""'],
  ['title', 'linkTitle: Tide'],
  ['date', 'created: soon'],
  ['date', 'created: 03/04/2024'],
  ['date', 'created: 2024-01-01\npublished_on: 2024-02-01'],
  ['date', 'updated_at: 2024-01-01'],
  ['duration', 'length: 12'],
  ['duration', 'length: long'],
  ['description', 'summary: |\n  One\n  two'],
  ['description', 'subtitle: Ebb and flow'],
])('%s is not found in %j', (field, lines) => {
  for (const { message } of mend(field, lines).problems)
    expect(message).not.toContain('contains it');
});

test.each([
  'private: true',
  'status: draft',
  'params: { visibility: unlisted }',
  'embargo_until: 2099-01-01',
  'go_live: 2099-01-01T00:00:00Z',
])('nothing is written into a page that says %j', (line) => {
  const { problems } = mend('videoId', `youtube: ${ID}\n${line}`);
  expect(problems.map(({ message }) => message)).toEqual(['is missing']);
  expect(mend('date', `created: 2024-01-01\n${line}`).come).toEqual([]);
});

test.each(['draft: true', 'publishDate: 2099-01-01', 'published: false'])(
  'a page with %j is not public, so its video is written',
  (line) => {
    const { after } = mend('videoId', `${line}\nyoutube: ${ID}`);
    expect(parse(after).entry?.video).toMatchObject({ videoId: ID });
    expect(parse(after).entry?.video.status).not.toBe('published');
  },
);

test('a misspelt key is one problem with what it leaves missing', () => {
  const { problems, after } = mend('videoId', `video_id: ${ID}`);
  expect(problems).toMatchObject([
    {
      ...place,
      severity: 'error',
      field: 'video_id',
      message: 'is not a known key; did you mean "videoId"?',
      fix: 'write videoId',
    },
  ]);
  expect(parse(after).entry?.video.videoId).toBe(ID);
});
