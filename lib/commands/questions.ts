/** Asks a library the questions of a file, and counts the right answers. Used by tests and `npm run bench:find`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

import { openEngine } from '@/lib/model/search/engine';
import { findPasted } from '@/lib/model/search/pasted';
import { makeIndex } from '@/lib/build/search-index';
import { type Catalog, readCatalog } from '@/lib/catalog/read';
import { sentencesPath, type SentenceRow } from '@/lib/model/search/index-table';
import {
  cardsEach,
  type CardRow,
  cardsPath,
  INDEX_PATH,
  type VideoIndex,
} from '@/lib/model/video-index';

type Question = {
  q: string;
  /** The video that answers. */
  videoId: string;
  /** When it answers, if it only says so. */
  second?: number;
  t?: number;
};

export type Answers = {
  /** The best first. */
  videoIds: string[];
  /** The seconds of the moments offered for a video. */
  momentsOf: (videoId: string) => Promise<(number | null)[]>;
};

export type Ask = (q: string) => Promise<Answers>;

export type Score = {
  asked: number;
  /** How often the right video is first, or among the first three. */
  first: number;
  three: number;
  /** Questions with a spoken answer, and those with a moment offered within ten seconds of it. */
  spoken: number;
  moments: number;
  /** Answers that are not first, and moments that are not offered. */
  missed: string[];
};

/** Seconds around the answer that still count. */
const NEAR = 10;

/** The question sets of the project: their files, and the library that each is about. */
export const QUESTION_SETS = Object.fromEntries(
  Object.entries({
    content: 'content',
    library: 'e2e/library',
    german: 'e2e/relevance/german',
    japanese: 'e2e/relevance/japanese',
    arabic: 'e2e/relevance/arabic',
  }).map(([name, contentDir]) => [name, { contentDir, file: `e2e/relevance/${name}.json` }]),
);

/** @param file either a list of questions or an object that contains one */
export function readQuestions(file: string): Question[] {
  const read = JSON.parse(readFileSync(file, 'utf8')) as Question[] | { questions: Question[] };
  return Array.isArray(read) ? read : read.questions;
}

export function readSite(contentDir: string): Catalog {
  process.env.CONTENT_DIR = path.resolve(contentDir);
  return readCatalog();
}

export async function score(questions: Question[], ask: Ask): Promise<Score> {
  const total: Score = { asked: 0, first: 0, three: 0, spoken: 0, moments: 0, missed: [] };
  for (const { q, videoId, second, t = second } of questions) {
    const { videoIds, momentsOf } = await ask(q);
    const place = videoIds.indexOf(videoId);
    total.asked += 1;
    if (place === 0) total.first += 1;
    else total.missed.push(`${q} (${place === -1 ? 'not found' : place + 1})`);
    if (place >= 0 && place < 3) total.three += 1;
    if (t === undefined) continue;
    total.spoken += 1;
    const offered = await momentsOf(videoId);
    const isOffered = offered.some((start) => start !== null && Math.abs(start - t) <= NEAR);
    if (isOffered) total.moments += 1;
    else total.missed.push(`${q} (${t} s is not among ${offered.join(', ')})`);
  }
  return total;
}

/** Our own index, read from memory. @returns also what a browser would have loaded for all questions so far */
export async function openOurs(
  catalog: Catalog,
): Promise<{ ask: Ask; loaded: { path: string; bytes: number }[] }> {
  const files = await makeIndex(catalog);
  const index = JSON.parse(String(files.get(INDEX_PATH))) as VideoIndex;
  const loaded: { path: string; bytes: number }[] = [];
  const load = (name: string) => {
    const content = files.get(name)!;
    loaded.push({ path: name, bytes: Buffer.byteLength(content) });
    return Promise.resolve(
      typeof content === 'string' ? Buffer.from(content) : new Uint8Array(gunzipSync(content)),
    );
  };
  const { videos } = catalog;
  const videoIds = videos.map(({ videoId }) => videoId);
  const engine = await openEngine(index.search, videos.length, load);
  const each = cardsEach(videos.length);
  const hashOf = (video: number) => {
    const cards = String(files.get(cardsPath(index.shards[Math.floor(video / each)]!)));
    return (JSON.parse(cards) as CardRow[])[video % each]![1];
  };
  const ask: Ask = async (q) => {
    const { ranked } = await engine.ask(q);
    const found = ranked.map(({ video }) => videos[video]!.videoId);
    const pasted = findPasted(q, videoIds)?.video ?? undefined;
    return {
      videoIds: pasted === undefined ? found : [videoIds[pasted]!, ...found],
      momentsOf: (videoId) => {
        const result = ranked.find(({ video }) => videos[video]!.videoId === videoId);
        const starts = (result?.passages ?? []).map(({ at }) => {
          const file = files.get(sentencesPath(videoId, hashOf(result!.video), at));
          const rows = JSON.parse(gunzipSync(file!).toString()) as SentenceRow[];
          return rows.findLast(([place]) => place <= at)?.[1] ?? null;
        });
        return Promise.resolve(starts);
      },
    };
  };
  return { ask, loaded };
}
