/** What Lighthouse says of a page, and what is asked of that. Used by `lighthouse.ts`. */
import type { Result } from 'lighthouse';

/** Scores that must be 100. A busy machine lowers performance, so there the page without scripts sets the mark. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** How many milliseconds longer than without scripts a page may block. */
const MOST_BLOCKING = 30;

/** Scores from 0 to 100, LCP and TBT in milliseconds. */
export type Figures = Record<(typeof CATEGORIES)[number] | 'lcp' | 'tbt' | 'cls', number>;

/** What is wrong with a page, beside the same page without scripts and the one whose LCP it is held to. */
export function compare(
  figures: Figures,
  bare: Figures,
  mark: Figures,
  mostLater: number,
): string[] {
  const failures: string[] = [];
  for (const name of CATEGORIES) {
    const least = name === 'performance' ? bare[name] : 100;
    if (figures[name] < least) failures.push(`${name} ${figures[name]}, not ${least}`);
  }
  if (figures.tbt > bare.tbt + MOST_BLOCKING)
    failures.push(`blocked for ${figures.tbt} ms, without scripts ${bare.tbt} ms`);
  if (figures.cls > 0) failures.push(`layout shift ${figures.cls}`);
  if (figures.lcp > mark.lcp * mostLater)
    failures.push(`LCP ${figures.lcp} ms, more than ${mostLater} of ${mark.lcp} ms`);
  return failures;
}

export function format({ lcp, tbt, cls, ...scores }: Figures): string {
  const parts = CATEGORIES.map((name) => `${name} ${scores[name]}`);
  return `${parts.join(', ')}, LCP ${lcp} ms, TBT ${tbt} ms, CLS ${cls}`;
}

/** The median of each figure. */
export function toMedians(runs: Figures[]): Figures {
  const median = (name: keyof Figures) =>
    runs.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(runs.length / 2)]!;
  return Object.fromEntries(
    Object.keys(runs[0]!).map((name) => [name, median(name as keyof Figures)]),
  ) as Figures;
}

export function toFigures({ categories, audits }: Result): Figures {
  const audit = (name: string) => audits[name]?.numericValue ?? 0;
  return {
    ...(Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ) as Figures),
    lcp: Math.round(audit('largest-contentful-paint')),
    tbt: Math.round(audit('total-blocking-time')),
    cls: Number(audit('cumulative-layout-shift').toFixed(3)),
  };
}
