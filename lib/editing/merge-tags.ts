/** Merges terms that mean the same: asks which, then writes `synonyms`. Used by the `tags` command. */
import { readFileSync } from 'node:fs';

import { listTermFiles } from '@/lib/content/page-files';
import { readSite } from '@/lib/content/site-file';
import { termSlugOf } from '@/lib/content/term-file';
import { formatCount } from '@/lib/model/report-text';
import { quote } from '@/lib/model/problem';
import type { Term } from '@/lib/model/term';

import { contentName, contentPath, writeContentFile } from './content-file';
import { decide, type Dialog } from './dialog';
import { addSynonyms, formatTermFile } from './synonym-text';
import type { FiledTerm, Pair } from './tag-pairs';

export type Decisions = {
  /** Which term becomes which. */
  merged: Map<Term, FiledTerm>;
  rejected: Pair[];
  /** Pairs of terms that both have a file: only a person can say which text stays. */
  left: Pair[];
};

const ANSWERS = ['y', 'n', 'swap', 'quit'] as const;
type Answer = (typeof ANSWERS)[number];

/** Asks pair by pair; `quit` keeps the answers so far. If nobody is there to ask, all defaults are taken. */
export async function decidePairs(pairs: Pair[], dialog: Dialog): Promise<Decisions> {
  const decisions: Decisions = { merged: new Map(), rejected: [], left: [] };
  const { merged, rejected, left } = decisions;
  for (const pair of pairs) {
    const { keep, retire } = pair;
    if (keep.file && retire.file) {
      left.push(pair);
      continue;
    }
    const isSettled = merged.has(retire.term) || last(keep, merged).term === retire.term;
    if (isSettled) continue;
    const answer = await ask(pair, merged, dialog);
    if (answer === 'quit') break;
    if (answer === 'n') rejected.push(pair);
    else if (answer === 'y') merged.set(retire.term, keep);
    else merged.set(keep.term, retire);
  }
  return decisions;
}

function ask({ keep, retire }: Pair, merged: Decisions['merged'], dialog: Dialog): Promise<Answer> {
  // A term with a file stays, and so does one that is merged already.
  const canSwap = !keep.file && !merged.has(keep.term);
  const answers = ANSWERS.filter((answer) => answer !== 'swap' || canSwap);
  const choice = answers.join('/');
  return decide<Answer>(
    {
      text: `${describe(retire)} becomes ${describe(keep)}? ${choice}`,
      proposal: 'y',
      shown: 'y',
      parse: (written) => {
        const value = answers.find((answer) => answer[0] === written[0]?.toLowerCase());
        return value ? { value } : { fault: `answer ${choice}` };
      },
    },
    dialog,
  );
}

function describe({ term, file }: FiledTerm): string {
  return `${quote(term.title)} (${formatCount(term.videos.length, 'video')}${file ? ', has a file' : ''})`;
}

/** The final result for a term: `a` -> `b` -> `c`. */
function last(from: FiledTerm, merged: Decisions['merged']): FiledTerm {
  const next = merged.get(from.term);
  return next ? last(next, merged) : from;
}

/**
 * Writes the retired names into the files of the terms that stay.
 * @returns what was done and what was not, as lines for a person
 */
export function applyMerges(merged: Decisions['merged']): string[] {
  const names = new Map<Term, { keep: FiledTerm; names: string[] }>();
  for (const [term, next] of merged) {
    const keep = last(next, merged);
    const group = names.get(keep.term) ?? { keep, names: [] };
    group.names.push(term.title);
    names.set(keep.term, group);
  }
  return [...names.values()].flatMap(({ keep, names }) =>
    keep.file ? extend(keep.file.path, names) : create(keep.term, names),
  );
}

function extend(file: string, names: string[]): string[] {
  // As on disk: the content lib would drop a byte order mark.
  const before = readFileSync(contentPath(file), 'utf8');
  const after = addSynonyms(before, names);
  if (after === undefined) return byHand(contentName(file), names);
  const fault = writeContentFile(file, after, true);
  return fault ? [fault] : [contentName(file), ...diff(before, after)];
}

function create({ taxonomy, slug, title }: Term, names: string[]): string[] {
  const file = `${taxonomy}/${slug}.md`;
  const { language } = readSite().site;
  const { files } = listTermFiles(taxonomy, language);
  const draft = files.find((path) => termSlugOf(path, language) === slug);
  if (draft) return [`${contentName(draft)} is not shown, so its synonyms would do nothing`];
  if (/^[._]/u.test(slug) || termSlugOf(file, language) !== slug) {
    return [`${contentName(file)} would not be read: keep the other name of ${quote(title)}`];
  }
  const text = formatTermFile(title, names);
  const fault = writeContentFile(file, text);
  return fault ? [fault] : [contentName(file), ...diff('', text)];
}

function byHand(name: string, names: string[]): string[] {
  return [`${name} has to be changed by hand: add ${names.map(quote).join(', ')} to its synonyms`];
}

/** The block of lines that differ. */
function diff(before: string, after: string): string[] {
  const [old, now] = [before, after].map((text) => text.split(/\r\n?|\n/u)) as [string[], string[]];
  const least = Math.min(old.length, now.length);
  let head = 0;
  while (head < least && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [
    ...old.slice(head, old.length - tail).map((line) => `  - ${line}`),
    ...now.slice(head, now.length - tail).map((line) => `  + ${line}`),
  ].filter((line) => line.trim().length > 1);
}
