/** The comment on a pull request, from data that may be a stranger's. Used by `comment` and `compare.ts`. */
import { z } from 'zod';

import { toLine, toLines } from '@/lib/model/printable';

/** Headings of the comment, in its order. */
const TITLES = {
  added: 'New pages',
  changed: 'Changed pages',
  removed: 'Removed pages',
  scheduled: 'Scheduled pages',
  draft: 'Drafts',
  expired: 'Expired pages',
  unlisted: 'Unlisted pages',
  hidden: 'Files without a page',
  paths: 'Paths',
  terms: 'Terms',
  redirects: 'New redirects',
  lost: 'Addresses that no longer work',
  kept: 'Lines that keep them',
  problems: 'Problems',
};
export type SectionName = keyof typeof TITLES;

/** How many entries of a section are kept before the rest is only counted. */
const MOST_ENTRIES = 50;
/** Characters of an entry. */
const LONGEST_ENTRY = 2_000;
/** Characters of a comment; GitHub refuses more than 65,536. */
export const LONGEST_COMMENT = 65_000;
/** Characters of the data; what `toSection` keeps of real content is far smaller. */
export const LONGEST_DATA = 2_000_000;

const number = z.int().min(0);
const section = z.strictObject({
  /** How many there are; entries may stand for several. */
  count: number,
  entries: z.array(z.string().max(LONGEST_ENTRY)).max(MOST_ENTRIES),
  /** How many entries are left out. */
  more: number,
});
const changes = z.partialRecord(z.enum(Object.keys(TITLES) as SectionName[]), section);

type Section = z.infer<typeof section>;
/** What a change does to the content, by section; one without entries is not there. */
export type Changes = z.infer<typeof changes>;

/** @param entries texts of one or more lines */
export function toSection(entries: string[], count = entries.length): Section | undefined {
  if (entries.length === 0) return undefined;
  const kept = entries.slice(0, MOST_ENTRIES).map((entry) => entry.slice(0, LONGEST_ENTRY));
  return { count, entries: kept, more: entries.length - kept.length };
}

/** @throws Error if the text is not what `check --compare` writes */
export function parseChanges(text: string): Changes {
  if (text.length > LONGEST_DATA) throw new Error('The changes are too long for a comment.');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error('The changes are not JSON.');
  }
  const parsed = changes.safeParse(data);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  const where = path.length > 0 ? `${path.join('.')}: ` : '';
  throw new Error(toLine(`The changes are not understood: ${where}${message}`));
}

/** Markdown for GitHub, of at most `LONGEST_COMMENT` characters; whatever the data says is shown as it is, in fences. */
export function formatComment(data: Changes): string {
  const names = (Object.keys(TITLES) as SectionName[]).filter((name) => data[name]);
  let text = '## Content\n';
  for (const [index, name] of names.entries()) {
    const share = Math.floor((LONGEST_COMMENT - text.length) / (names.length - index));
    text += formatSection(name, data[name]!, share);
  }
  return names.length > 0 ? text : `${text}\nNo page changes.\n`;
}

/** Characters of a section besides its fence: more than the heading and the last line need. */
const FRAME = 150;

/** With as many entries as there is room for. @param room in characters */
function formatSection(name: SectionName, { count, entries, more }: Section, room: number): string {
  const texts: string[] = [];
  // Longer than any run of backticks inside, which would end the fence.
  let marks = 3;
  let left = room - FRAME;
  for (const text of entries.map(toLines)) {
    const runs = (text.match(/`+/gu) ?? []).map(({ length }) => length + 1);
    const longest = Math.max(marks, ...runs);
    left -= text.length + 1;
    if (left < 2 * longest) break;
    marks = longest;
    texts.push(text);
  }
  const fence = '`'.repeat(marks);
  const rest = more + entries.length - texts.length;
  const hint = name === 'problems' ? '; run npm run check' : '';
  return [
    `\n### ${TITLES[name]} (${count})\n`,
    ...(texts.length > 0 ? [`${fence}text\n${texts.join('\n')}\n${fence}\n`] : []),
    ...(rest > 0 ? [`and ${rest} more${hint}\n`] : []),
  ].join('\n');
}
