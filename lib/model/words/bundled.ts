/** In place of `lib/model/words.ts` in bundles: the one dictionary of the site; both are chosen by `next.config.js`. */
import { createWords } from '@/lib/model/words/dictionary';

import { localeOf } from './locale';
import { override } from './override';
import type { Words } from './words.en';

export type { Words };

const locale = localeOf(process.env.SITE_LANGUAGE!);
const shipped: Words = createWords(locale);

export const words = process.env.SITE_WORDS
  ? override(shipped, JSON.parse(process.env.SITE_WORDS), locale)
  : shipped;
