/** Terms that look like two in one entry: `- Harbour, Boats`. Used by `read.ts`. */
import type { TermEntry } from '@/lib/content/term-file';
import type { VideoEntry } from '@/lib/content/video-file';
import { type Problem, quote } from '@/lib/model/problem';
import { toSlug } from '@/lib/model/slug';

/** More videos than this would not make the same slip. */
const MEANT = 3;

const markIn = (text: string) =>
  /[;；؛]/u.test(text) ? 'a semicolon' : text.includes('|') ? 'a "|"' : 'a comma';

/** A warning for each that has no file of its own and is on at most two videos. */
export function reportJoinedTerms(
  entries: VideoEntry[],
  terms: Map<string, TermEntry[]>,
  problems: Problem[],
) {
  const joined = entries.flatMap((entry) => entry.joinedTerms.map((term) => ({ ...term, entry })));
  const files = new Set(
    [...terms].flatMap(([taxonomy, all]) => all.map(({ slug }) => `${taxonomy}/${slug}`)),
  );
  const uses = new Map<string, number>();
  const keyOf = (taxonomy: string, written: string) => `${taxonomy}/${toSlug(written)}`;
  for (const { taxonomy, written } of joined) {
    const key = keyOf(taxonomy, written);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  for (const { taxonomy, written, parts, place, isInBrackets, entry } of joined) {
    const key = keyOf(taxonomy, written);
    if (files.has(key) || uses.get(key)! >= MEANT) continue;
    const lines = `${parts.map((part) => `"- ${part}"`).join(' and ')}, each on its own line`;
    problems.push({
      severity: 'warning',
      file: entry.file.name,
      ...place,
      field: taxonomy,
      message: `${quote(written)} is one name, with ${markIn(written)} in it`,
      fix: `write ${isInBrackets ? parts.join(', ') : lines}, or, if it is one name, add a file ${taxonomy}/${toSlug(written)}.md`,
    });
  }
}
