/** The year of the day that people see, latest first. */
import { words } from '@/lib/model/words';

import { defineFacet } from './facet';

export const year = defineFacet({
  name: 'year',
  title: () => words.browse.year,
  isMany: false,
  toOptions: ({ day }) => {
    const own = day.map((days) => new Date(days * 86_400_000).getUTCFullYear());
    const years = [...new Set(own)].sort((a, b) => b - a);
    return {
      options: years.map((one) => ({ value: String(one), label: String(one) })),
      of: own.map((one) => [years.indexOf(one)]),
    };
  },
});
