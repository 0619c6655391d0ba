/** What taxonomies are called. No browser loads this: it has every dictionary. */
import { documentWordsOf } from './document-words';
import type { Forms } from './words/locale';

export type TaxonomyNames = {
  /** A heading: `Tags`. */
  title: string;
  /** What is counted: `tag`, `tags`. */
  forms: Forms;
};

/**
 * In the language of the site if it is a usual one, else as it is written in `site.yaml`.
 * @param name plural, as in addresses: `tags`
 * @param singular `tag`
 */
export function taxonomyNames(name: string, singular: string, language: string): TaxonomyNames {
  const known = documentWordsOf(language).taxonomies[name];
  return known ?? { title: toHeading(name), forms: { one: singular, other: name } };
}

/** One of them in a sentence, before its name: `tag` of `tag Harbour`. */
export function singularOf({ title, forms: { one } }: TaxonomyNames): string {
  return one === undefined || one.includes('{') ? title : one;
}

/** A name as a heading: `categories` -> `Categories`. */
export function toHeading(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
