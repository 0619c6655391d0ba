/** Captions that belong to no video: their names match no page, or are not captions names. Used by `content.ts`. */
import path from 'node:path';

import { closest, distance } from 'fastest-levenshtein';

import { areCaptions, readCaptionsName } from '@/lib/content/captions-file';
import { isKnownLanguage, toLanguageTag } from '@/lib/content/captions-language';
import { nameInProject } from '@/lib/content/folder';
import { type Listing } from '@/lib/content/page-files';
import { timedFormOf } from '@/lib/content/timed-text';
import { isMarkdown, splitLanguage, withoutExtension } from '@/lib/model/content-path';
import type { Problem } from '@/lib/model/problem';
import { toSlug } from '@/lib/model/slug';

/** What a name says besides page and language: what the file is, and how it was made. */
const KIND =
  /^(?:data|captions?|subtitles?|subs?|transcript|forced|sdh|cc|orig|auto|asr|srt|vtt)$/iu;
const UNREAD = 'contains captions with an unsupported name or format';
/** How many similar names to search for, since each search looks at every page. */
const MOST_SEARCHES = 50;

/**
 * @param groups captions files by the path of their page, without its extension
 * @param language of the site
 * @param bySlug paths of pages without their extensions, by slug; captions keep the old name of a renamed page
 */
export function reportLooseCaptions(
  { all, files, passedOver }: Listing & { all: string[] },
  groups: Map<string, string[]>,
  language: string,
  bySlug: Map<string, string>,
): Problem[] {
  const pages = [...files, ...passedOver.map(({ file }) => file)];
  const owners = new Set(
    pages
      .flatMap((file) => [withoutExtension(file), splitLanguage(file).page])
      .map((name) => name.normalize('NFC')),
  );
  const names = files.map(withoutExtension);
  const byKey = new Map(names.map((name) => [keyOf(name), name]));
  let searches = 0;
  const nearest = (owner: string) => {
    const key = keyOf(owner);
    if (byKey.has(key)) return byKey.get(key);
    if (byKey.size === 0 || ++searches > MOST_SEARCHES) return undefined;
    const near = closest(key, [...byKey.keys()]);
    return distance(key, near) <= Math.min(2, key.length / 3) ? byKey.get(near) : undefined;
  };
  const grouped = new Set([...groups.values()].flat());
  const read = new Set(pages);
  const isLoose = (file: string) => areCaptions(file) && !grouped.has(file) && !read.has(file);
  const orphans = [...groups].filter(([owner]) => !owners.has(owner));
  return [
    ...orphans.flatMap(([owner, captions]) => {
      const renamed = bySlug.get(toSlug(keyOf(owner)));
      const near = nearest(owner) ?? renamed;
      const page = near && nameInProject(pageFile(near, files));
      const isElsewhere = near && keyOf(near) === keyOf(owner);
      const unread = all.find((file) => isUnreadPage(file, owner));
      const named = unread
        ? `first do what is said of ${nameInProject(unread)}, which is not read as a page yet`
        : page
          ? `name it after its page; the nearest is ${page}`
          : 'name it after its page, or move it out of the folder until it has one';
      return captions.map((file) => {
        const own = near === renamed && renamed && `${toStem(renamed)}${endOf(file)}`;
        const fix = isElsewhere
          ? `move it beside its page, ${page}`
          : own
            ? `name it ${nameInProject(own)}, after ${page}, whose address that name is`
            : named;
        return toProblem(file, 'contains captions without a video', fix);
      });
    }),
    ...all.filter(isLoose).map((file) => {
      const { page, own } = readName(file, owners);
      const [form, ending] = toForm(file);
      const owner = owners.has(page) ? page : nearest(page);
      const end = `captions.${own ?? language}.${ending}`;
      const name = owner && `${toStem(owner)}${end}`;
      const shown = name?.slice(file.lastIndexOf('/') + 1);
      if (!name || owner !== page) {
        const after = name
          ? `after its page, like ${nameInProject(name)}`
          : `after its page: the name of the page, then .${end}`;
        return toProblem(file, UNREAD, `${form}name it ${after}`);
      }
      const isThere = all.includes(name);
      const other = own ? 'remove it' : 'give it the name of its own language, or remove it';
      const fix = isThere ? `${shown} is there: ${other}` : `${form}name it ${shown}`;
      return toProblem(file, UNREAD, fix);
    }),
  ];
}

/** `a.md.txt`, `a.mdx` and the like beside the captions of `a`. */
function isUnreadPage(file: string, owner: string): boolean {
  const isBeside = file.normalize('NFC').startsWith(`${owner}.`);
  return (
    isBeside &&
    /^(?:md\.\w+|mdx|markdown\.txt|qmd|rmd|txt|docx?)$/iu.test(file.slice(owner.length + 1))
  );
}

/** `videos/a.captions.en.srt` -> `captions.en.srt` */
function endOf(file: string): string {
  const { language } = readCaptionsName(file)!;
  return `captions.${language}${path.posix.extname(file)}`;
}

/** The last part of the path of a page: `videos/a/index` and `videos/a` -> `a`. */
function keyOf(name: string): string {
  return path.posix.basename(name.replace(/\/index$/u, ''));
}

function pageFile(name: string, files: string[]): string {
  return files.find((file) => withoutExtension(file) === name)!;
}

/** The page that the name of a captions file starts with, and the language in the name. */
function readName(file: string, owners: Set<string>): { page: string; own?: string } {
  const cut = file.lastIndexOf('/') + 1;
  const [folder, ...parts] = [file.slice(0, cut), ...file.slice(cut).normalize('NFC').split('.')];
  parts.pop();
  const isBundle = owners.has(`${folder}index`);
  let own: string | undefined;
  while (parts.length > (isBundle ? 0 : 1) && !owners.has(folder + parts.join('.'))) {
    const [last = ''] = parts.slice(-1);
    const isLanguage = !KIND.test(last) && isKnownLanguage(last.split(/[-_]/u)[0]!);
    if (isLanguage) own = toLanguageTag(last) ?? own;
    else if (!KIND.test(last)) break;
    parts.pop();
  }
  const page = folder + parts.join('.');
  return { page: isBundle && !owners.has(page) ? `${folder}index` : page, ...(own && { own }) };
}

/** `videos/a/index` -> `videos/a/`, `videos/a` -> `videos/a.` */
function toStem(page: string): string {
  return page.endsWith('/index') ? page.slice(0, -'index'.length) : `${page}.`;
}

/** What to do with a file before it is renamed, and its new extension. */
function toForm(file: string): [form: string, ending: string] {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  if (/^(?:srt|vtt)$/iu.test(ending)) return ['', ending];
  const isText = isMarkdown(file) || /^txt$/iu.test(ending);
  const named = /\.(srt|vtt)\.txt$/iu.exec(file)?.[1]?.toLowerCase();
  return isText
    ? ['', named ?? timedFormOf(file) ?? 'md']
    : ['export it as .srt or .vtt, and ', 'srt'];
}

function toProblem(file: string, what: string, fix: string): Problem {
  return {
    severity: 'warning',
    file: nameInProject(file),
    line: 1,
    column: 1,
    field: 'file',
    message: `${what}, so they are not used`,
    fix,
  };
}
