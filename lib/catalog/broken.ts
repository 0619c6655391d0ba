/** Pages that cannot be made because their file has errors; previews show the problems in their place. */
import { createGuard } from '@/lib/content/guard';
import type { ContentFile } from '@/lib/content/folder';
import { pagePathOf } from '@/lib/model/content-path';
import { slugFault, toSlug } from '@/lib/model/slug';
import { formatProblems, type Problem } from '@/lib/model/problem';

import type { Content } from './content';

export type BrokenPage = { slug: string; file: string; report: string };

/** @param problems all problems; those of other files are ignored */
export function toBrokenPage(
  file: { name: string; path: string; text?: string },
  problems: Problem[],
): BrokenPage {
  const report = formatProblems(problems.filter((problem) => problem.file === file.name));
  return { slug: guessSlug(file), file: file.name, report };
}

type BrokenFile = Omit<ContentFile, 'text'> & { text?: string };

/** The address its page would have: from what can still be read, else from its name. */
export function guessSlug(file: BrokenFile): string {
  // Whatever its text is, there is its name.
  const guess = createGuard([]);
  return guess(file.name, () => slugOf(file)) ?? slugOf({ ...file, text: '' });
}

function slugOf({ path, text = '' }: BrokenFile): string {
  const valueOf = (key: string) =>
    new RegExp(`^${key}:[ \\t]*['"]?([^'"\\r\\n]+)`, 'mu').exec(text)?.[1]?.trim() ?? '';
  const name = pagePathOf(path).split('/').at(-1)!;
  const guesses = [valueOf('slug'), toSlug(valueOf('title')), toSlug(name), 'broken'];
  return guesses.find((guess) => slugFault(guess) === undefined)!;
}

/** The lines of a file that may contain its front matter. */
const MOST_LINES = 100;

/**
 * Whether a slug or id may belong to a video with errors, whose file can be read only in part.
 * @param files all of them; one that cannot be read at all may have any name
 */
export function createBrokenNames(files: Content['unread']): (name: string) => boolean {
  let lines: string[] | undefined;
  const read = () =>
    files.flatMap(({ path, text = '' }) => {
      const front = text.split(/\r\n?|\n/u, MOST_LINES);
      return [toSlug(pagePathOf(path).split('/').at(-1)!), ...front, ...front.map(toSlug)];
    });
  const isUnreadable = files.some(({ text }) => text === undefined);
  return (name) => isUnreadable || (lines ??= read()).some((line) => line.includes(name));
}
