/** The languages in which a video has captions. */
import { words } from '@/lib/model/words';

import { listFacet } from './facet';

export const captions = listFacet(
  'captions',
  () => words.browse.captions,
  (video) => video.captions.map(({ language }) => language),
  (language, { nameLanguage }) => nameLanguage(language),
);
