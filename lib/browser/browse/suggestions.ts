/** What to offer when no video matches the chosen filters. */
import type { Filters } from './filters';

export type Suggestion = { facet: string; value: string; filters: Filters; count: number };

/** What dropping each chosen value would show, the largest result first; nothing that would show none either. */
export function suggest(filters: Filters, count: (filters: Filters) => number): Suggestion[] {
  return Object.entries(filters.chosen)
    .flatMap(([facet, values]) => values.map((value) => ({ facet, value })))
    .map(({ facet, value }) => {
      const rest = filters.chosen[facet]!.filter((one) => one !== value);
      const without = { ...filters, chosen: { ...filters.chosen, [facet]: rest } };
      return { facet, value, filters: without, count: count(without) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
