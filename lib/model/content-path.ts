/** What the path of a content file says about its page, by Hugo's rules. Used by whatever names files or pages. */

import { VIDEOS_PATH } from './address';
import { toHugoTermPath } from './slug';

/** Hugo's extensions for markdown: https://gohugo.io/content-management/formats/ */
const MARKDOWN = /\.(?:md|markdown|mdown)$/iu;
/** Other text formats that Hugo, or another system, makes pages of. */
const OTHER_TEXT = /\.(?:mdx|html?|adoc|asciidoc|ad|org|rst|pandoc|pdc)$/iu;
const INDEX = /(?:^|\/)_?index$/iu;
const LANGUAGE = /\.([a-z]{2,3}(?:[-_][a-z\d]{2,8})*)$/iu;

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

export function isMarkdown(path: string): boolean {
  return MARKDOWN.test(path);
}

/** Whether another system would make a page of a file that is not read here. */
export function isOtherText(path: string): boolean {
  return OTHER_TEXT.test(path);
}

/** What such a file would be called if it were read: `_index.html` -> `_index.md`. */
export function asMarkdown(path: string): string {
  return path.replace(OTHER_TEXT, '.md');
}

/** `videos/a/index.md` -> `videos/a/index`. */
export function withoutExtension(path: string): string {
  return path.replace(MARKDOWN, '');
}

/**
 * A page and the language in its file name: `videos/a.pt-br.md` -> `videos/a` and `pt-BR`; null without one.
 * Source: https://gohugo.io/content-management/multilingual/#translation-by-file-name
 */
export function splitLanguage(path: string): { page: string; language: string | null } {
  const name = withoutExtension(path);
  const written = LANGUAGE.exec(name.slice(name.lastIndexOf('/') + 1))?.[1];
  const language = written === undefined ? null : toLanguage(written);
  return language === null
    ? { page: name, language }
    : { page: name.slice(0, -written!.length - 1), language };
}

function toLanguage(written: string): string | null {
  try {
    const tag = Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0]!;
    return languages.of(tag.split('-', 1)[0]!) === undefined ? null : tag;
  } catch {
    return null;
  }
}

/** Whether a page is a folder with an `index` file, which may have pictures and captions beside it. */
export function isBundle(path: string): boolean {
  return INDEX.test(splitLanguage(path).page);
}

/** Whether both are the same language to a reader: `en-GB` and `en`. */
export function isSameLanguage(a: string, b: string): boolean {
  const [first, second] = [a, b].map((tag) => tag.split('-', 1)[0]!.toLowerCase());
  return first === second;
}

/**
 * The path of a page: `videos/x/index.de.md`, `videos/x/_index.md` and `videos/x.md` -> `videos/x`.
 * @param site the language of the site, which a name may include: `videos/x.en.md`
 */
export function pagePathOf(path: string, site = ''): string {
  const { page, language } = splitLanguage(path);
  const isOwn = language !== null && (INDEX.test(page) || isSameLanguage(language, site));
  return (isOwn ? page : withoutExtension(path)).replace(INDEX, '');
}

/**
 * Where a video is on a Hugo site that sets no permalinks: at the path of its file, with the last part replaced by its slug.
 * Source: https://gohugo.io/content-management/urls/#slug
 */
export function hugoPathsOf(file: string, slug: string, language: string): string[] {
  const path = pagePathOf(file, language);
  const folder = path.slice(0, path.lastIndexOf('/'));
  return [path, `${folder}/${slug}`].flatMap((own) => {
    const inHugo = `/${toHugoTermPath(own)}`;
    return [...new Set([inHugo, inHugo.replace(/^\/videos\//u, `${VIDEOS_PATH}/`)])];
  });
}
