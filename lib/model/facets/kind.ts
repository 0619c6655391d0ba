/** Videos and shorts. */
import { words } from '@/lib/model/words';

import { defineFacet } from './facet';

export const kind = defineFacet({
  name: 'kind',
  title: () => words.browse.kind,
  isMany: false,
  toFact: ({ isShort }) => (isShort ? words.video.short : null),
  toOptions: ({ isShort }) => ({
    options: [
      { value: 'video', label: words.browse.video },
      { value: 'short', label: words.video.short },
    ],
    of: isShort.map((short) => [short ? 1 : 0]),
  }),
});
