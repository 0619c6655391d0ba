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
import { loadToStem } from '@/lib/model/search/stems';

import { createCompounds } from './search-compounds';
import type { SearchDocument } from './search-documents';
import { createNames } from './search-names';
import { placeSentences } from './search-places';
import { toShards } from './search-shards';
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

export type SearchInput = {
  documents: Iterable<SearchDocument>;
  /** The site's language. */
  language: string;
  /** Other names of terms, each with the name of its term. */
  names: SearchTable['names'];
  /** The names of all terms. */
  terms: string[];
};

/** @param input its documents may still be being made; each is needed only once, so they never fill the memory */
export async function toSearchFiles({
  documents,
  language,
  ...input
}: Omit<SearchInput, 'documents'> & {
  documents: SearchInput['documents'] | AsyncIterable<SearchDocument>;
}): Promise<SearchFiles> {
  const files: SearchFiles['files'] = new Map();
  const hashes: string[] = [];
  const timed: SearchTable['timed'] = [];
  const entries = new Map<string, Entry>();
  const ends = new Map<number, Ends>();
  const names = createNames(input);
  const compounds = createCompounds();
  const vocabularies = new Map<string, Vocabulary>();
  const openVocabulary = async (tag: string) => {
    if (vocabularies.has(tag)) return;
    const toStem = await loadToStem(tag);
    const toParts = (form: string) => compounds.toParts(tag, form, toStem);
    vocabularies.set(tag, createVocabulary(toStem, toParts, entries));
  };
  await openVocabulary(language);
  for await (const document of holdBack(documents, compounds.learn)) {
    for (const text of document.texts) await openVocabulary(text.language);
    names.read(document);
    const { sentences, parts, timed: from } = placeSentences(document);
    if (from !== undefined) timed.push([document.video, from]);
    const texts = Array.from(parts, (rows) => (rows ? JSON.stringify(rows) : 'null'));
    const hash = nameOf(`[${texts.join(',')}]`);
    hashes[document.video] = hash;
    for (const [part, text] of texts.entries())
      if (parts[part])
        files.set(sentencesPath(document.videoId, hash, part * PART), gzipSync(text));
    ends.set(document.video, endsOf(sentences));
    for (const { language: tag, place, tokens } of sentences) {
      const { take } = vocabularies.get(tag)!;
      let at = place;
      for (const token of tokens) {
        const word = take(token);
        word.count += 1;
        for (const entry of word.entries) addPlace(entry, document.video, at);
        at += 1;
      }
    }
  }
  const words = countWords([...vocabularies.values()]);
  const weigh = createWeigh([...ends.values()]);
  const shards = toShards(entries, (video, places) => weigh(ends.get(video)!, places));
  const table: SearchTable = {
    languages: [...vocabularies.keys()],
    stems: [],
    words: {},
    timed,
    names: names.list(words),
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

/** Holds all documents back from the first that may have compounds, whose parts may be in any. */
async function* holdBack(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  hasCompounds: (document: SearchDocument) => boolean,
): AsyncGenerator<SearchDocument> {
  const held: SearchDocument[] = [];
  for await (const document of documents) {
    if (hasCompounds(document) || held.length > 0) held.push(document);
    else yield document;
  }
  yield* held;
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
