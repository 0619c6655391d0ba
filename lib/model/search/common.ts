/** Words found in nearly every sentence of a language: searched for only in phrases, or if there is nothing else. */
import { fold } from '@/lib/model/fold';
import { STOP_WORDS } from '@/lib/model/stop-words';

import { toTokens } from './tokens';

type Lists = Record<string, () => Promise<{ stopwords: string[] }>>;

const LISTS: Lists = {
  ar: () => import('@orama/stopwords/arabic'),
  bg: () => import('@orama/stopwords/bulgarian'),
  da: () => import('@orama/stopwords/danish'),
  de: () => import('@orama/stopwords/german'),
  el: () => import('@orama/stopwords/greek'),
  en: () => import('@orama/stopwords/english'),
  es: () => import('@orama/stopwords/spanish'),
  fi: () => import('@orama/stopwords/finnish'),
  fr: () => import('@orama/stopwords/french'),
  hi: () => import('@orama/stopwords/indian'),
  hu: () => import('@orama/stopwords/hungarian'),
  id: () => import('@orama/stopwords/indonesian'),
  it: () => import('@orama/stopwords/italian'),
  nb: () => import('@orama/stopwords/norwegian'),
  nl: () => import('@orama/stopwords/dutch'),
  no: () => import('@orama/stopwords/norwegian'),
  pt: () => import('@orama/stopwords/portuguese'),
  ro: () => import('@orama/stopwords/romanian'),
  ru: () => import('@orama/stopwords/russian'),
  sv: () => import('@orama/stopwords/swedish'),
  tr: () => import('@orama/stopwords/turkish'),
  uk: () => import('@orama/stopwords/ukrainian'),
};

/** Names of things, numbers and months, which some lists contain because they count words of the news. */
const THINGS: Record<string, string> = {
  ar: `آب أربعة ألف أيار إطار إعادة باسم برس بطان ثلاثة جير حار زيارة سنة شخصا صباح صفر ظل عدس عشر عشرة عين غدا قوة لقاء لين مساء مايو
    مليار مليون نهاية واحد`,
  es: 'ejemplo empleo horas lugar país tiempo trabajo valor verdad',
};

/** @param tag BCP 47 @returns folded words without apostrophes; none for a language without a list */
export async function loadCommon(tag: string): Promise<Set<string>> {
  const [language = ''] = tag.toLowerCase().split('-');
  const { stopwords = [] } = (await LISTS[language]?.()) ?? {};
  const own = language === 'en' ? ['long', ...STOP_WORDS] : [];
  const things = new Set(toFolded(THINGS[language] ?? ''));
  return new Set([...stopwords, ...own].flatMap(toFolded).filter((word) => !things.has(word)));
}

function toFolded(text: string): string[] {
  return toTokens(text).map(({ forms }) => fold(forms[0]));
}
