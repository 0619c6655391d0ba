/** How much of each video was watched on this device. */
import { words } from '@/lib/model/words';

import { defineFacet } from './facet';

export const watched = defineFacet({
  name: 'watched',
  title: () => words.browse.watched,
  isMany: false,
  isPersonal: true,
  toOptions: (source) => {
    const options = [
      { value: 'yes', label: words.browse.watchedYes },
      { value: 'begun', label: words.browse.watchedBegun },
      { value: 'no', label: words.browse.watchedNo },
    ];
    const of = source.watched.map((own) => [options.findIndex(({ value }) => value === own)]);
    return { options, of };
  },
});
