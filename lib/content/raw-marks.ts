/** Bold words that are shown with their marks, comments of Google Docs, and letters of another encoding. Used by `raw-markdown.ts`. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import type { ShownFault } from './body-problems';
import { listMojibake } from './mojibake';

/** Two marks, of which one at least has a blank on its inner side; no power of a number. */
const BOLD =
  /(?<![*_\\\p{L}\p{N}]|\d[ \t])(\*\*|__)(?![*_])([ \t]{0,9})([^\s*_][^*_\n]{0,200})\1(?![*_\p{L}\p{N}])/gu;
/** Bold words as a program writes them that takes their marks for text. */
const ESCAPED = /\\\*\\\*(?=[^\s*])([^*\\\n]{1,200})(?<=\S)\\\*\\\*/gu;
/** The words of a comment, and where it belongs in the text. */
const COMMENT = /^\[([a-z]{1,2})\](?![\s:([])[^\n]{0,300}/gmu;
const COMMENTED = /(?<=\S)\[([a-z]{1,2})\](?![:([])/gu;

export const MARK_SIGN =
  /\\\*\\\*|(?:^|[^*\w])\*\*[ \t]|[ \t]\*\*(?:[\s.,;:!?)]|$)|(?:^|[^\w])__[ \t]|[ \t]__(?:[\s.,;:!?)]|$)|^\[[a-z]{1,2}\][^\s:([]/mu;

/** @param text of the body, with all that markdown did read masked */
export function findRawMarks(body: string, text: string, tree: Root): ShownFault[] {
  const found: ShownFault[] = [];
  // What is in a text was not read as bold.
  visit(tree, 'text', ({ position }) => {
    // One without a place belongs to a bare address.
    if (!position) return;
    const from = position.start.offset!;
    const raw = body.slice(from, position.end.offset);
    found.push(...findEscaped(raw, from));
    for (const match of raw.matchAll(BOLD)) {
      const [written, marks = '', before = '', inner = ''] = match;
      const words = inner.trimEnd();
      if ((before === '' && words === inner) || !/\p{L}{2}/u.test(words)) continue;
      const at = from + match.index;
      const right = marks + words + marks;
      const message = `has blanks within its "${marks}", so it is shown as text, not in bold`;
      const edits = [{ at, found: written, text: right }];
      found.push({ at, found: written, message, fix: `write ${right}`, edits });
    }
  });
  return [...found, ...findComments(text), ...findMojibake(text)];
}

function findEscaped(raw: string, from: number): ShownFault[] {
  return Array.from(raw.matchAll(ESCAPED), ({ 0: found, 1: words = '', index }) => {
    if (!/\p{L}{2}/u.test(words)) return [];
    const message = 'has backslashes before its "**", so it is shown as text, not in bold';
    return [{ at: from + index, found, message, fix: `write **${words}**`, edits: [] }];
  }).flat();
}

function findMojibake(text: string): ShownFault[] {
  const edits = listMojibake(text);
  const [first] = edits;
  if (!first) return [];
  const message = 'is text that was saved in another encoding';
  return [{ ...first, message, fix: `write ${first.text}`, uses: edits.length, edits }];
}

function findComments(text: string): ShownFault[] {
  const used = new Set(Array.from(text.matchAll(COMMENTED), ([, label]) => label!));
  return [...text.matchAll(COMMENT)].flatMap(({ 0: line, 1: label = '', index }) => {
    if (!used.has(label)) return [];
    const message = 'is a comment of Google Docs, which everyone sees';
    const fix = `remove this line, and "[${label}]" in the text above`;
    return [{ at: index, found: line.trimEnd(), message, fix, edits: [] }];
  });
}
