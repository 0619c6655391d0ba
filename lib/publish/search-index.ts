/** The full-text index as files: stems with their places, the library's words, and the sentences. Used by the build. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import {
  type SearchTable,
  sentencesPath,
  stemsPath,
  wordsPath,
  PART,
} from '@/lib/model/search/index-table';
import { encodeShard, type Posting } from '@/lib/model/search/shard';
import { loadToStem } from '@/lib/model/search/stems';

import { createCompounds } from './search-compounds';
import type { SearchDocument } from './search-documents';
import { listNames } from './search-names';
import { placeSentences } from './search-places';
import {
  addPlace,
  countWords,
  createVocabulary,
  type Entry,
  type Vocabulary,
} from './search-vocabulary';
import { createWeigh, type Ends, endsOf } from './search-weights';

export type SearchFiles = {
  /** By address. */
  files: Map<string, string | Uint8Array>;
  table: SearchTable;
  /** By video number: the hash in the names of its sentence files. */
  hashes: string[];
};

/** Bytes in one file of stems, before compression. */
const SHARD = 14_000;

export type SearchInput = {
  documents: SearchDocument[];
  /** The site's language. */
  language: string;
  /** Other names of terms, each with the name of its term. */
  names: SearchTable['names'];
  /** The names of all terms. */
  terms: string[];
};

export async function toSearchFiles(input: SearchInput): Promise<SearchFiles> {
  const { documents, language } = input;
  const languages = [
    ...new Set([language, ...documents.flatMap(({ texts }) => texts.map((text) => text.language))]),
  ];
  const files: SearchFiles['files'] = new Map();
  const hashes: string[] = [];
  const timed: SearchTable['timed'] = [];
  const entries = new Map<string, Entry>();
  const ends = new Map<number, Ends>();
  const compounds = createCompounds(documents);
  const vocabularies = new Map<string, Vocabulary>();
  for (const tag of languages) {
    const toStem = await loadToStem(tag);
    const toParts = (form: string) => compounds(tag, form, toStem);
    vocabularies.set(tag, createVocabulary(toStem, toParts, entries));
  }
  for (const document of documents) {
    const { sentences, parts, timed: from } = placeSentences(document);
    if (from !== undefined) timed.push([document.video, from]);
    const hash = nameOf(JSON.stringify(parts));
    hashes[document.video] = hash;
    for (const [part, rows] of parts.entries())
      if (rows)
        files.set(
          sentencesPath(document.videoId, hash, part * PART),
          gzipSync(JSON.stringify(rows)),
        );
    ends.set(document.video, endsOf(sentences));
    for (const { language: tag, place, tokens } of sentences) {
      const { take } = vocabularies.get(tag)!;
      for (const [index, token] of tokens.entries()) {
        const word = take(token);
        word.count += 1;
        for (const entry of word.entries) addPlace(entry, document.video, place + index);
      }
    }
  }
  const words = countWords([...vocabularies.values()]);
  const weigh = createWeigh([...ends.values()]);
  const shards = toShards(entries, (video, places) => weigh(ends.get(video)!, places));
  const table: SearchTable = {
    languages,
    stems: [],
    words: {},
    timed,
    names: listNames(input, words),
  };
  for (const { first, content } of shards) {
    const name = nameOf(content);
    files.set(stemsPath(name), gzipSync(content, { level: 9 }));
    table.stems.push([first, name]);
  }
  for (const [letter, list] of groupWords(words)) {
    const text = list.join(' ');
    table.words[letter] = nameOf(text);
    files.set(wordsPath(table.words[letter]), text);
  }
  return { files, table, hashes };
}

function toShards(entries: Map<string, Entry>, weigh: (video: number, places: number[]) => number) {
  const shards: { first: string; content: Uint8Array }[] = [];
  let open: { stem: string; postings: Posting[] }[] = [];
  let size = 0;
  const close = () => {
    if (open.length > 0) shards.push({ first: open[0]!.stem, content: encodeShard(open) });
    open = [];
    size = 0;
  };
  for (const stem of [...entries.keys()].sort()) {
    const { videos, counts, places } = entries.get(stem)!;
    let at = 0;
    const postings = videos.map((video, index) => {
      const own = places.slice(at, (at += counts[index]!));
      return { video, weight: weigh(video, own), places: own };
    });
    // A stem that is in every sentence gets a file of its own.
    const bytes = stem.length + 3 * videos.length + 1.4 * places.length;
    if (size + bytes > SHARD) close();
    open.push({ stem, postings });
    size += bytes;
  }
  close();
  return shards;
}

function groupWords(words: Map<string, number>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [word] of [...words].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    if (!/^\p{L}{3}/u.test(word)) continue;
    const letter = [...word][0]!;
    const group = groups.get(letter);
    if (group) group.push(word);
    else groups.set(letter, [word]);
  }
  return groups;
}

/** Names a file after its content. */
export function nameOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
