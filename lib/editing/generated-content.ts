/** Content of any size in the real schema, the same every time, for benchmarks. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { stringify } from 'yaml';

const WORDS =
  'small batch review team value flow delivery backlog owner coach habit quality build test release measure customer problem story board limit queue signal feedback change risk plan forecast sprint goal craft design server pipeline branch trunk metric outcome learning leader culture'.split(
    ' ',
  );
/** The characters of YouTube ids, which hardly compress. */
const ID = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
const TAGS = 120;
const CATEGORIES = 10;

/**
 * Writes `site.yaml` and this many videos, a third of them with captions.
 * @returns bytes written
 */
export function generateContent(folder: string, count: number): number {
  const random = createRandom(count);
  const pick = (n: number) => Math.floor(random() * n);
  const vocabulary = toVocabulary();
  // A few words are common and most are rare, as in any language.
  const words = (n: number) =>
    Array.from(
      { length: n },
      () => vocabulary[Math.floor(vocabulary.length * random() ** 4)]!,
    ).join(' ');
  let bytes = 0;
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
    bytes += Buffer.byteLength(text);
  };
  write('site.yaml', 'name: Generated\nlanguage: en\n');
  for (let n = 0; n < count; n++) {
    const videoId = Array.from({ length: 11 }, () => ID[pick(ID.length)]).join('');
    const duration = 20 + pick(pick(5) === 0 ? 5_400 : 900);
    const frontMatter = {
      title: `${words(5)} ${n}`,
      description: `${words(18)}.`,
      date: new Date(Date.UTC(2015, 0, 1) + pick(3_600) * 86_400_000).toISOString(),
      videoId,
      duration,
      isShort: duration <= 60,
      slug: `${words(4).replaceAll(' ', '-')}-${n}`,
      url: '/resources/videos/:slug',
      weight: pick(3) === 0 ? pick(1_000) : 1_000,
      categories: Array.from({ length: 1 + pick(2) }, () => `Category ${pick(CATEGORIES)}`),
      tags: Array.from({ length: 2 + pick(6) }, () => `Tag ${pick(TAGS)}`),
      aliases: [`/resources/${videoId}`, `/resources/videos/old-${n}`, `/videos/${n}`],
    };
    const sections = Array.from(
      { length: 4 },
      () => `## ${words(4)}\n\n${words(90)}.\n\n- ${words(6)}\n- ${words(5)}`,
    );
    write(
      `videos/${videoId}/index.md`,
      `---\n${stringify(frontMatter)}---\n\n${sections.join('\n\n')}\n`,
    );
    if (n % 3 === 0) write(`videos/${videoId}/captions.en.srt`, toCaptions(duration, words));
  }
  return bytes;
}

function toCaptions(seconds: number, words: (n: number) => string): string {
  const clock = (second: number) => new Date(second * 1_000).toISOString().slice(11, 19);
  const cues = Array.from({ length: Math.ceil(seconds / 4) }, (_, index) => {
    const from = index * 4;
    return `${index + 1}\n${clock(from)},000 --> ${clock(from + 4)},000\n${words(9)}\n`;
  });
  return cues.join('\n');
}

/** Words of an invented language, the common ones first. */
export function toVocabulary(): string[] {
  const random = createRandom(1);
  const syllable = () => {
    const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou'];
    return (
      consonants[Math.floor(random() * consonants.length)]! + vowels[Math.floor(random() * 5)]!
    );
  };
  const made = Array.from({ length: 6_000 }, (_, index) =>
    Array.from({ length: 2 + (index % 3) }, syllable).join(''),
  );
  return [...new Set([...WORDS, ...made])];
}

/** Numbers from 0 to 1, reproducible from the seed: a linear congruential generator. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
