/** Pages that cannot be made because of errors in their file, for previews that show the problems in their place. */
import type { ContentFile } from '@/lib/content/folder';
import { pagePathOf } from '@/lib/model/content-path';
import { segmentFault, toSlug } from '@/lib/model/slug';
import { formatProblems, type Problem } from '@/lib/model/problem';

export type BrokenPage = { slug: string; file: string; report: string };

/** @param problems all of them; those of other files are left out */
export function toBrokenPage(
  file: { name: string; path: string; text?: string },
  problems: Problem[],
): BrokenPage {
  const report = formatProblems(problems.filter((problem) => problem.file === file.name));
  return { slug: guessSlug(file), file: file.name, report };
}

/** The address its page would have: from what can still be read of it, else from its name. */
export function guessSlug({
  path,
  text = '',
}: Omit<ContentFile, 'text'> & { text?: string }): string {
  const valueOf = (key: string) =>
    new RegExp(`^${key}:[ \\t]*['"]?([^'"\\r\\n]+)`, 'mu').exec(text)?.[1]?.trim() ?? '';
  const name = pagePathOf(path).split('/').at(-1)!;
  const guesses = [valueOf('slug'), toSlug(valueOf('title')), toSlug(name), 'broken'];
  return guesses.find((guess) => segmentFault(guess) === undefined)!;
}
