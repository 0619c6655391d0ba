/** Captions that no video has: their names fit no page, or are not those of captions. Asked by `library.ts`. */
import { closest } from 'fastest-levenshtein';

import { nameInProject } from '@/lib/content/folder';
import { type Listing } from '@/lib/content/page-files';
import { splitLanguage, withoutExtension } from '@/lib/model/content-path';
import type { Problem } from '@/lib/model/problem';

/** Files of times and texts, whether or not they can be read here. */
const TIMED = /\.(?:srt|vtt|sbv|ttml|dfxp|ass|ssa|lrc|smi)$/iu;
/** Each search for a near name looks at every page. */
const MOST_SEARCHES = 50;

/**
 * @param groups files of captions by the path of their page, without its extension
 * @param language of the site
 */
export function reportLooseCaptions(
  { all, files, passedOver }: Listing & { all: string[] },
  groups: Map<string, string[]>,
  language: string,
): Problem[] {
  const pages = [...files, ...passedOver.map(({ file }) => file)];
  const owners = new Set(
    pages.flatMap((file) => [withoutExtension(file), splitLanguage(file).page]),
  );
  const names = files.map(withoutExtension);
  let searches = 0;
  const nearest = (owner: string) =>
    names.length > 0 && ++searches <= MOST_SEARCHES ? closest(owner, names) : undefined;
  const grouped = new Set([...groups.values()].flat());
  const orphans = [...groups].filter(([owner]) => !owners.has(owner));
  return [
    ...orphans.flatMap(([owner, captions]) => {
      const near = nearest(owner);
      const fix = near
        ? `name it after its page; the nearest is ${nameInProject(pageFile(near, files))}`
        : 'name it after its page, or remove it';
      return captions.map((file) => toProblem(file, fix));
    }),
    ...all
      .filter((file) => TIMED.test(file) && !grouped.has(file))
      .map((file) => toProblem(file, toFix(file, owners, language))),
  ];
}

function pageFile(name: string, files: string[]): string {
  return files.find((file) => withoutExtension(file) === name)!;
}

/** `captions.en.srt` beside `index.md`, `harbour.captions.en.srt` beside `harbour.md`. */
function toFix(file: string, owners: Set<string>, language: string): string {
  const [cut, dot] = [file.lastIndexOf('/') + 1, file.lastIndexOf('.')];
  const [folder, extension] = [file.slice(0, cut), file.slice(dot + 1)];
  const { page, language: own } = splitLanguage(file.slice(cut, dot));
  const isBundle = owners.has(`${folder}index`) && !owners.has(folder + page);
  const name = `${isBundle ? '' : `${page}.`}captions.${own ?? language}`;
  return /^(?:srt|vtt)$/iu.test(extension)
    ? `name it ${name}.${extension}`
    : `export it as .srt or .vtt, and name it ${name}.srt`;
}

function toProblem(file: string, fix: string): Problem {
  return {
    severity: 'warning',
    file: nameInProject(file),
    line: 1,
    column: 1,
    field: 'file',
    message: 'are captions of no video, so they are not used',
    fix,
  };
}
