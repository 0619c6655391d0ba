/** The `_index.md` files of all folders, for what they pass on. Used by `content.ts`. */
import { readCascades } from '@/lib/content/cascade';
import { readContentFile } from '@/lib/content/folder';
import type { Guard } from '@/lib/content/guard';
import { listIndexFiles } from '@/lib/content/listing';
import type { Listing } from '@/lib/content/page-files';
import { asMarkdown, splitLanguage } from '@/lib/model/content-path';
import type { Problem } from '@/lib/model/problem';

/** @param listings of all folders; the texts of terms are read, and reported, with the terms */
export function readCascade(
  listings: Listing[],
  language: string,
  guard: Guard,
  problems: Problem[],
) {
  const isIndex = (file: string) => /(?:^|\/)_index$/iu.test(splitLanguage(asMarkdown(file)).page);
  const passedOver = listings.flatMap((listing) => listing.passedOver.map(({ file }) => file));
  const unread = listings.flatMap((listing) => listing.unread);
  const apart = ['', 'resources']
    .flatMap(listIndexFiles)
    .concat([...passedOver, ...unread].filter(isIndex));
  const readWhole = (file: string) => readContentFile(file);
  const texts = listings.flatMap(({ files }) => files.filter(isIndex)).map(readWhole);
  const read = apart.map(readWhole);
  for (const file of read) if ('severity' in file) problems.push(file);
  const files = [...read, ...texts].flatMap((file) => ('severity' in file ? [] : [file]));
  const found = readCascades(files, language, guard);
  // A term file that cannot be read at all is reported with its term.
  const told = new Set(texts.map((file) => ('severity' in file ? file.file : file.name)));
  const isWhole = ({ field }: Problem) => field === 'front matter' || field === 'file';
  problems.push(
    ...found.problems.filter((problem) => !told.has(problem.file) || !isWhole(problem)),
  );
  return found.cascade;
}
