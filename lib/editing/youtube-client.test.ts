import { describe, expect, it, test } from 'vitest';

import { parseIsoDuration } from './duration';
import { always, startServer, stopServer } from './server.fixture';
import { fetchDetails, fetchTitle, youtubeSettings } from './youtube-client';

const ID = 'hpTide00001';

const item = {
  snippet: {
    title: ' Tides ',
    description: 'One.\n\nTwo.',
    publishedAt: '2025-02-27T11:00:09Z',
    channelTitle: 'not asked for',
  },
  contentDetails: { duration: 'PT1M13S' },
};
const refusal = (reason: string) => ({ error: { code: 403, errors: [{ reason }] } });

const isAboutTheVideo = (fault: string) => fault.includes(ID);

describe('the title', () => {
  it('is asked for with the address of the video', async () => {
    let asked = '';
    const settings = await startServer((request, response) => {
      asked = request.url!;
      response.end('{"title":"Tides: a & b","type":"video"}');
    });
    expect(await fetchTitle(ID, settings)).toEqual({ value: 'Tides: a & b' });
    expect(asked).toBe(`/oembed?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D${ID}&format=json`);
  });

  test.each([
    [404, 'Not Found', `YouTube has no public video with the id ${ID}`],
    [400, 'Bad Request', `YouTube has no public video with the id ${ID}`],
    [
      401,
      'Unauthorized',
      `the video ${ID} is private or does not allow embedding, so it will not play`,
    ],
    [
      403,
      'Forbidden',
      `the video ${ID} is private or does not allow embedding, so it will not play`,
    ],
    [429, '', 'YouTube refused to answer (status 429)'],
    [200, '{"title":', 'the answer from YouTube could not be understood'],
    [200, '<html>', 'the answer from YouTube could not be understood'],
    [200, { title: 5 }, 'the answer from YouTube could not be understood'],
    [200, { title: '  ' }, 'the answer from YouTube could not be understood'],
    [503, '', 'YouTube has a problem (status 503)'],
  ])('status %i, %j', async (status, body, fault) => {
    const answer = await fetchTitle(ID, await startServer(always(status, body)));
    expect(answer).toEqual(isAboutTheVideo(fault) ? { fault, willNotPlay: true } : { fault });
  });
});

describe('the network', () => {
  it.each([1, 2])('is tried again after %i failures', async (failures) => {
    let asked = 0;
    const settings = await startServer((_, response) => {
      asked += 1;
      if (asked === 1) response.destroy();
      else if (asked <= failures) response.writeHead(502).end();
      else response.end('{"title":"A"}');
    });
    expect(await fetchTitle(ID, settings)).toEqual({ value: 'A' });
    expect(asked).toBe(failures + 1);
  });

  it('is tried three times, not more', async () => {
    let asked = 0;
    const settings = await startServer((_, response) => {
      asked += 1;
      response.writeHead(500).end();
    });
    await fetchTitle(ID, settings);
    expect(asked).toBe(3);
  });

  it.each(['before the answer', 'within it'])('is not waited for: it stops %s', async (when) => {
    const settings = await startServer((_, response) => {
      if (when === 'within it') response.write('{"title":');
    });
    expect(await fetchTitle(ID, { ...settings, timeout: 50 })).toEqual({
      fault: 'YouTube did not answer within 0.05 seconds',
    });
  });

  it('may be missing', async () => {
    expect(await fetchTitle(ID, await stopServer())).toEqual({
      fault: 'YouTube cannot be reached (ECONNREFUSED); is this computer online?',
    });
  });

  it('may be set wrong', async () => {
    const settings = { ...(await stopServer()), oembedUrl: 'nowhere' };
    expect(await fetchTitle(ID, settings)).toHaveProperty(
      'fault',
      expect.stringMatching(/^YouTube cannot be reached \(/u),
    );
  });
});

describe('the details', () => {
  const ask = async (status: number, body: unknown) =>
    fetchDetails(ID, 'key', await startServer(always(status, body)));

  it('are asked for with the key', async () => {
    let asked = '';
    const settings = await startServer((request, response) => {
      asked = request.url!;
      response.end(JSON.stringify({ items: [item] }));
    });
    expect(await fetchDetails(ID, 'k&y', settings)).toEqual({
      value: {
        title: 'Tides',
        description: 'One.\n\nTwo.',
        date: '2025-02-27T11:00:09.000Z',
        duration: 73,
      },
    });
    expect(asked).toBe(`/v3/videos?part=snippet%2CcontentDetails&id=${ID}&key=k%26y`);
  });

  it('of a stream that is still live have no length', async () => {
    const live = { ...item, contentDetails: { duration: 'P0D' } };
    expect(await ask(200, { items: [live] })).toMatchObject({ value: { duration: undefined } });
    expect(await ask(200, { items: [{ ...item, contentDetails: {} }] })).toMatchObject({
      value: { duration: undefined },
    });
  });

  test.each([
    [200, { items: [] }, `YouTube has no public video with the id ${ID}`],
    [
      403,
      refusal('quotaExceeded'),
      'the quota of YOUTUBE_API_KEY is used up; it is renewed at midnight Pacific time',
    ],
    [400, refusal('badRequest'), 'YouTube does not accept YOUTUBE_API_KEY (badRequest)'],
    [403, 'no JSON', 'YouTube does not accept YOUTUBE_API_KEY (403)'],
    [404, '', 'YouTube refused to answer (status 404)'],
    [200, { items: [{}] }, 'the answer from YouTube could not be understood'],
    [200, 'null', 'the answer from YouTube could not be understood'],
  ])('status %i, %j', async (status, body, fault) => {
    const answer = await ask(status, body);
    expect(answer).toEqual(isAboutTheVideo(fault) ? { fault, willNotPlay: true } : { fault });
  });
});

test('the addresses are those of the environment, else of YouTube', () => {
  expect(youtubeSettings({})).toMatchObject({
    oembedUrl: 'https://www.youtube.com/oembed',
    apiUrl: 'https://www.googleapis.com/youtube/v3',
    apiKey: undefined,
  });
  const env = {
    YOUTUBE_OEMBED_URL: 'http://a/o',
    YOUTUBE_API_URL: 'http://a/v',
    YOUTUBE_API_KEY: 'k',
  };
  expect(youtubeSettings(env)).toMatchObject({
    oembedUrl: 'http://a/o',
    apiUrl: 'http://a/v',
    apiKey: 'k',
  });
});

test.each([
  ['PT1H2M5S', 3725],
  ['PT55S', 55],
  ['PT2H', 7200],
  ['P1DT1S', 86_401],
  ['P0D', undefined],
  ['', undefined],
  ['1:23', undefined],
])('%j is %s seconds', (text, seconds) => expect(parseIsoDuration(text)).toBe(seconds));
