/** Which files of a folder are pages, and why the others are not. Used by `page-files.ts`. */
import {
  asMarkdown,
  isMarkdown,
  isOtherText,
  isSameLanguage,
  splitLanguage,
  withoutExtension,
} from '@/lib/model/content-path';

import { areCaptions, ownerOfUnnamed, readCaptionsName } from './captions-file';
import { isPictureName } from './picture-size';

/** A markdown file that is not a page: because of its name, as part of a bundle, or in another language. */
export type PassedOver = { file: string; why: 'name' | 'bundle' | 'translation' };

export type Selection = {
  pages: string[];
  passedOver: PassedOver[];
  /** Files that are ignored although a page could be there. */
  unread: string[];
};

/** The result for a folder. */
export type PageFolder = 'videos' | 'terms' | 'paths' | 'pages';

type Candidate = {
  file: string;
  /** Without extension and language. */
  page: string;
  language: string | null;
};

/** Pictures that browsers do not show; reported when a page uses one. */
const OTHER_PICTURE = /\.(?:psd|xcf|ai|eps|bmp|tiff?|hei[cf]|ico)$/iu;
/** What systems and programs leave in a folder, not meant for anyone to see. */
const LEFT_BY_SYSTEM = /^(?:thumbs\.db|desktop\.ini|icon\r|~\$.*)$/iu;
/** What repositories say about themselves, conventionally in capitals; a video may be about a licence. */
const ABOUT =
  /^(?:readme|README|Readme|LICEN[CS]E|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY)$/u;
/** Texts about a folder, and files that editors copy from or have not finished. */
const APART = /^_(?:index|templates?|drafts?)$/iu;
const INDEX = /^index$/iu;

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/**
 * @param files below the folder, relative to the content, with forward slashes
 * @param folder with the pages, e.g. `videos`
 * @param language of the site
 * @param kind of the pages: video ids may start with `_`, and term pages are `_index` files
 */
export function selectPages(
  files: string[],
  folder: string,
  language: string,
  kind: PageFolder = 'videos',
): Selection {
  const names = new Set(files.filter(isMarkdown).map(withoutExtension));
  // Captions without a language belong to the page beside them.
  const isUnnamed = (file: string) => {
    const owner = ownerOfUnnamed(file);
    return owner !== undefined && names.has(owner);
  };
  const candidates = files
    .filter((file) => isMarkdown(file) && !readCaptionsName(file) && !isUnnamed(file))
    .map((file) => ({ file, ...splitLanguage(file) }));
  const others = files
    .filter(isOtherText)
    .map((file) => ({ file, ...splitLanguage(asMarkdown(file)) }));
  // The top folder is never a bundle, whatever it contains; in Hugo, an `index.html` makes a bundle too.
  const bundles = new Set(
    [...candidates, ...others].filter(isIndex).map(({ page }) => folderOf(page)),
  );
  bundles.delete(folder);

  const why = new Map<string, PassedOver['why']>();
  for (const candidate of candidates) {
    if (isApart(candidate.page.slice(folder.length + 1), kind)) why.set(candidate.file, 'name');
    else if (isWithin(candidate.page, bundles)) why.set(candidate.file, 'bundle');
  }
  const left = candidates.filter(({ file }) => !why.has(file));
  for (const { file } of otherVersions(left, language)) why.set(file, 'translation');
  return {
    pages: left.map(({ file }) => file).filter((file) => !why.has(file)),
    passedOver: [...why].map(([file, reason]) => ({ file, why: reason })),
    unread: files
      .filter(isUnread)
      .filter((file) => !isWithin(splitLanguage(asMarkdown(file)).page, bundles)),
  };
}

/** Whether a file is neither markdown, captions nor a picture. */
function isUnread(file: string): boolean {
  const isRead = isMarkdown(file) || areCaptions(file) || isPictureName(file);
  const name = nameOf(file);
  const isKnown = OTHER_PICTURE.test(name) || LEFT_BY_SYSTEM.test(name);
  return !isRead && !isKnown && !ABOUT.test(name.split('.', 1)[0]!);
}

function isIndex({ page }: Candidate): boolean {
  return INDEX.test(nameOf(page));
}

/** @param path below the folder, without extension and language */
function isApart(path: string, kind: PageFolder): boolean {
  const parts = path.split('/');
  const name = parts.pop()!;
  const apart = kind === 'videos' ? APART : /^_/u;
  if (parts.some((part) => apart.test(part))) return true;
  return ABOUT.test(name) || (apart.test(name) && !(kind === 'terms' && /^_index$/iu.test(name)));
}

/**
 * Whether a file is in a bundle without being its page; everything below a bundle is part of it.
 * Source: https://gohugo.io/content-management/page-bundles/#leaf-bundles
 */
function isWithin(page: string, bundles: Set<string>): boolean {
  const own = folderOf(page);
  if (bundles.has(own) && !INDEX.test(nameOf(page))) return true;
  for (let above = folderOf(own); above !== ''; above = folderOf(above)) {
    if (bundles.has(above)) return true;
  }
  return false;
}

/** The versions of a page that are not in the site's language; if none is, all but the first. */
function otherVersions(candidates: Candidate[], site: string): Candidate[] {
  const versions = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const known = versions.get(candidate.page);
    if (known) known.push(candidate);
    else versions.set(candidate.page, [candidate]);
  }
  return [...versions.values()]
    .filter((all) => all.length > 1)
    .flatMap((all) => {
      const groups = [
        all.filter(({ language }) => language?.toLowerCase() === site.toLowerCase()),
        all.filter(({ language }) => language !== null && isSameLanguage(language, site)),
        all.filter(({ language }) => language === null),
      ];
      const shown = groups.find((group) => group.length > 0) ?? all.slice(0, 1);
      return all.filter((one) => !shown.includes(one));
    });
}
