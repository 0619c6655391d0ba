/** What `next.config.js` and the code of pages take from a `site.yaml`, as environment variables. Used by the build and `next dev`. */
import type { Site } from '@/lib/model/site';
import { toTokens } from '@/lib/model/theme/theme';
import { languageSettings } from '@/lib/model/words/locale';

export function siteSettings(site: Site): Record<string, string> {
  const { facets, language, pageSize, posters, theme, words } = site;
  return {
    ...languageSettings(language, words, theme.typeface !== null),
    SITE_FACETS: facets ? JSON.stringify(facets) : '',
    SITE_PAGE_SIZE: String(pageSize),
    SITE_POSTERS: posters,
    SITE_THEME: JSON.stringify(toTokens(theme)),
  };
}
