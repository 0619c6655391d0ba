/** The words of a library while it is indexed, and the places of their stems. Used by `search-index.ts`. */
import { fold } from '@/lib/model/fold';
import type { ToStem } from '@/lib/model/search/stems';
import type { Token } from '@/lib/model/search/tokens';

/** A stem: the videos it occurs in, how often in each, and where. */
export type Entry = { videos: number[]; counts: number[]; places: number[] };

/** A word of one language: how often it is written, and its stems. */
type Word = { form: string; count: number; isGram: boolean; entries: Entry[] };

export type Vocabulary = { take: (token: Token) => Word; known: Map<string, Word> };

/** Each word of a language is stemmed once. @param entries of all languages, by stem; those of new stems are added */
export function createVocabulary(
  toStem: ToStem,
  toParts: (form: string) => string[],
  entries: Map<string, Entry>,
): Vocabulary {
  const known = new Map<string, Word>();
  const entryOf = (stem: string) => {
    let entry = entries.get(stem);
    if (!entry) entries.set(stem, (entry = { videos: [], counts: [], places: [] }));
    return entry;
  };
  const take = ({ forms, isGram }: Token): Word => {
    const key = forms.length === 1 ? forms[0] : forms.join(' ');
    let word = known.get(key);
    if (!word) {
      const [form] = forms;
      const stems = isGram ? forms : [...forms.map(toStem), ...toParts(form)];
      word = { form, count: 0, isGram, entries: [...new Set(stems)].map(entryOf) };
      known.set(key, word);
    }
    return word;
  };
  return { take, known };
}

/** Call with ascending videos. */
export function addPlace({ videos, counts, places }: Entry, video: number, place: number) {
  const last = videos.length - 1;
  if (videos[last] !== video) {
    videos.push(video);
    counts.push(1);
    places.push(place);
  } else if (places.at(-1)! < place) {
    counts[last]! += 1;
    places.push(place);
  }
}

/** How often each word is written, ignoring accents. */
export function countWords(vocabularies: Vocabulary[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { form, count, isGram } of vocabularies.flatMap(({ known }) => [...known.values()])) {
    if (isGram) continue;
    const plain = fold(form);
    words.set(plain, (words.get(plain) ?? 0) + count);
  }
  return words;
}
