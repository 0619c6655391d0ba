/** The full text of every video, and the moments at which something was said: Pagefind's index, ranked here. */
import { fold } from '@/lib/model/fold';

import { toWords } from './question';

/** A passage that answers; `start` is null for what is written on the page. */
export type Moment = {
  /** Number of the video. */
  video: number;
  /** Seconds. */
  start: number | null;
  /** The words around, those that were asked for marked. */
  excerpt: { text: string; isHit: boolean }[];
  score: number;
};

export type SpokenResults = {
  /** Numbers of videos, the best first. */
  videos: number[];
  moments: Moment[];
};

type Fragment = {
  content: string;
  anchors: { id: string; location: number }[];
};

type Hit = {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<Fragment & { raw_url?: string; url: string }>;
};

/** A word of a document that was asked for; `at` counts its words. */
type Place = { at: number; rarity: number; word: string };

type Pagefind = {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: Hit[] }>;
};

const SOURCE = '/pagefind/pagefind.js';
/** Parts of videos whose words are fetched to find the moments in them. */
const LOOKED_INTO = 6;
/** Words around a hit that are shown, before and after. */
const BEFORE = 8;
const AFTER = 20;
/** Moments of one video that are worth showing. */
const MOMENTS_EACH = 3;

let loading: Promise<Pagefind> | undefined;

function loadPagefind(): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(
      /* webpackIgnore: true */ /* turbopackIgnore: true */ SOURCE
    )) as Pagefind;
    await pagefind.options({ baseUrl: '/', noWorker: true });
    await pagefind.init();
    return pagefind;
  })().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Each word is looked up by itself, so that one nobody said does not hide the others; rare words count more.
 * @param corrections a known word for one that was mistyped
 * @param total number of videos
 * @throws without a connection
 */
export async function searchSpoken(
  question: string,
  corrections: Map<string, string>,
  total: number,
): Promise<SpokenResults> {
  const pagefind = await loadPagefind();
  const words = toWords(question);
  const lookUp = async (word: string) => (await pagefind.search(word)).results;
  const found: { word: string; hits: Hit[]; rarity: number }[] = [];
  for (const word of words.flatMap((one) => [one, corrections.get(one) ?? []].flat())) {
    const hits = await lookUp(word);
    if (hits.length > 0) found.push({ word, hits, rarity: Math.log(1 + total / hits.length) });
  }
  const documents = new Map<string, { hit: Hit; score: number; places: Place[] }>();
  for (const { word, hits, rarity } of found) {
    const best = Math.max(...hits.map(({ score }) => score));
    for (const hit of hits) {
      const entry = documents.get(hit.id) ?? { hit, score: 0, places: [] };
      entry.score += rarity * (0.6 + (0.4 * hit.score) / (best || 1));
      entry.places.push(...hit.words.map((at) => ({ at, rarity, word })));
      documents.set(hit.id, entry);
    }
  }
  const ranked = [...documents.values()].sort((a, b) => b.score - a.score);
  const looked = await Promise.all(
    ranked.slice(0, LOOKED_INTO).map(async ({ hit, score, places }) => {
      const fragment = await hit.data();
      const words = toContentWords(fragment);
      // Pagefind cuts a word that it does not know until something begins like the rest.
      const real = places.filter(({ at, word }) => isLike(words[at] ?? '', word));
      return { fragment, words, score, places: real };
    }),
  );
  const answers = looked.filter(({ places }) => places.length > 0);
  const numberOf = ({ url, raw_url: raw }: { url: string; raw_url?: string }) =>
    Number(/\d+/u.exec(raw ?? url)?.[0]);
  const ofWords = (places: Place[]) => {
    const rarities = new Map(places.map(({ word, rarity }) => [word, rarity]));
    return [...rarities.values()].reduce((total, rarity) => total + rarity, 0);
  };
  const moments = answers
    .flatMap(({ fragment, words: own, score, places }) =>
      toMoments(fragment, own, places).map((moment) => ({
        ...moment,
        video: numberOf(fragment),
        score: moment.score + score / 10,
      })),
    )
    .sort((a, b) => b.score - a.score);
  const videos = answers
    .map(({ fragment, places, score }) => ({
      video: numberOf(fragment),
      score: ofWords(places) + score / 10,
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ video }) => video);
  return { videos: [...new Set(videos)], moments };
}

function toContentWords({ content }: Fragment): string[] {
  return content.split(/\s+/u);
}

/** How a form of an English word may go on. */
const ENDING = /^(?:|s|es|d|ed|r|er|ers|ing|y|ies|ly)$/u;

/** Whether a word of a text is another form of one that was asked for. */
export function isLike(word: string, asked: string): boolean {
  const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}#+]/gu, '');
  const [own, wanted] = [plain(word), plain(asked)];
  if (own.startsWith(wanted)) return true;
  let shared = 0;
  while (shared < own.length && own[shared] === wanted[shared]) shared += 1;
  // In a short word one letter makes another word, unless both are forms of one.
  const isForm = [own, wanted].every((text) => ENDING.test(text.slice(shared)));
  return shared >= 3 && (isForm || shared >= Math.max(5, Math.floor(wanted.length * 0.6)));
}

/** The passages of one document that hold the most of what was asked for, each from the sentence with the rarest word. */
function toMoments(
  { anchors }: Fragment,
  words: string[],
  places: Place[],
): Omit<Moment, 'video'>[] {
  const starts = anchors.filter(({ id }) => /^(?:p\d+|s|w)$/u.test(id));
  const sentences = anchors.filter(({ id }) => /^t\d+$/u.test(id));
  type Passage = { rarities: Map<string, number>; hits: { at: number; rarity: number }[] };
  const passages = new Map<number, Passage>();
  for (const { at, rarity, word } of places) {
    const index = starts.findLastIndex(({ location }) => location <= at);
    const passage: Passage = passages.get(index) ?? { rarities: new Map(), hits: [] };
    passage.rarities.set(word, rarity);
    passage.hits.push({ at, rarity });
    passages.set(index, passage);
  }
  return [...passages]
    .flatMap(([index, { rarities, hits }]) => {
      const from = starts[index];
      if (!from || from.id === 'w') return [];
      const end = starts[index + 1]?.location ?? words.length;
      const rarest = Math.max(...hits.map(({ rarity }) => rarity));
      const hit = Math.min(...hits.filter((one) => one.rarity === rarest).map(({ at }) => at));
      const sentence = sentences.findLast(({ location }) => location <= hit);
      const first = Math.max(from.location, hit - BEFORE);
      const marked = new Set(hits.map(({ at }) => at));
      const excerpt = words
        .slice(first, Math.min(end, hit + AFTER))
        .map((text, offset) => ({ text, isHit: marked.has(first + offset) }));
      if (first > from.location) excerpt.unshift({ text: '…', isHit: false });
      if (hit + AFTER < end) excerpt.push({ text: '…', isHit: false });
      const score = [...rarities.values()].reduce((total, rarity) => total + rarity, 0);
      const start = from.id === 's' ? null : Number((sentence ?? from).id.slice(1));
      return [{ start, excerpt, score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOMENTS_EACH);
}
