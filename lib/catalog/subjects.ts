/** The terms that most videos are about. Used by the home page. */
import { fold } from '@/lib/model/fold';
import { isNoCategory, type Taxonomy, type Term } from '@/lib/model/term';

/**
 * The largest first; of terms with the same name, as a tag and a category may have, only the larger one.
 * @param most how many
 */
export function largestSubjects(taxonomies: Taxonomy[], most: number): Term[] {
  const names = new Set<string>();
  return taxonomies
    .flatMap(({ terms }) => terms)
    .filter(({ taxonomy, slug, videos }) => videos.length > 0 && !isNoCategory(taxonomy, slug))
    .sort((a, b) => b.videos.length - a.videos.length)
    .filter(({ title }) => !names.has(fold(title)) && names.add(fold(title)))
    .slice(0, most);
}
