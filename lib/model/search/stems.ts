/** The form a word is indexed under: its Snowball stem, folded. Used by the build and the browser. */
import { fold } from '@/lib/model/fold';

export type ToStem = (word: string) => string;

type Stemmers = Record<string, () => Promise<{ stemmer: (word: string) => string }>>;

/** By language; each is a file of its own, loaded only by libraries in that language. */
const STEMMERS: Stemmers = {
  ar: () => import('./arabic'),
  bg: () => import('@orama/stemmers/bulgarian'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('./german'),
  el: () => import('@orama/stemmers/greek'),
  en: () => import('./english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  ga: () => import('@orama/stemmers/irish'),
  hi: () => import('@orama/stemmers/indian'),
  hu: () => import('@orama/stemmers/hungarian'),
  hy: () => import('@orama/stemmers/armenian'),
  id: () => import('@orama/stemmers/indonesian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  nb: () => import('@orama/stemmers/norwegian'),
  ne: () => import('@orama/stemmers/nepali'),
  nl: () => import('@orama/stemmers/dutch'),
  nn: () => import('@orama/stemmers/norwegian'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sr: () => import('@orama/stemmers/serbian'),
  sv: () => import('@orama/stemmers/swedish'),
  ta: () => import('@orama/stemmers/tamil'),
  tr: () => import('@orama/stemmers/turkish'),
  uk: () => import('@orama/stemmers/ukrainian'),
};

/** Numbers and names like `c#` have no forms. */
const WORD = /^[\p{L}\p{M}]+$/u;

/** @param tag BCP 47; words of a language without a stemmer are indexed as written */
export async function loadToStem(tag: string): Promise<ToStem> {
  const [language = ''] = tag.toLowerCase().split('-');
  const stemmer = (await STEMMERS[language]?.())?.stemmer;
  const known = new Map<string, string>();
  const toStem = (word: string) =>
    fold(stemmer && WORD.test(word) ? stemmer(word.normalize('NFC')) : word);
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) known.set(word, (stem = toStem(word)));
    return stem;
  };
}
