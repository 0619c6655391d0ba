/** Points out, on home and in lists, which cards are new since the last visit. */
import { dataOf, type PageElementData } from '@/lib/browser/early/contract';

import { noteVisit } from './visit';

const DAY = 86_400_000;
/** Of a longer absence, the last days are enough. */
const MOST_DAYS = 90;

const DOT =
  'display:inline-block;width:.5rem;height:.5rem;margin-inline-end:.375rem;border-radius:50%;background:var(--color-accent)';

/**
 * Writes one CSS rule for each day since then, so that cards added later get it too and no markup is touched.
 * @param word what the dot means, for screen readers
 */
export function pointOutNews(word: string, [since] = noteVisit()): void {
  const page = dataOf<PageElementData>(document.documentElement);
  if (!since || page.news) return;
  page.news = 'on';
  const first = dayOf(since);
  const days: string[] = [];
  for (let on = Date.now(); dayOf(on) > first && days.length < MOST_DAYS; on -= DAY)
    days.push(`.card time[datetime^="${dayOf(on)}"]::before`);
  if (days.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${days.join()}{content:''/${JSON.stringify(word)};${DOT}}`);
  document.adoptedStyleSheets.push(sheet);
}

/** The day in UTC, as in `2026-03-01`. */
function dayOf(on: number): string {
  return new Date(on).toISOString().slice(0, 10);
}
