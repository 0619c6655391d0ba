/** Lines that git leaves in a file when two versions of it cannot be joined. Used by the readers of front matter, `site.yaml` and captions. */
import { quote } from '@/lib/model/problem';

import type { Fault } from './cue-faults';

const KEEP_ONE = 'keep one of the two versions, and remove the lines <<<<<<<, ======= and >>>>>>>';

const MARK = /^[<>|]{7}(?: .*)?$/u;
const MIDDLE = /^={7}$/u;

/** The first marker of a conflict; a code block may show one. */
export function conflictFault(lines: string[]) {
  let isCode = false;
  const at = lines.findIndex((line) => {
    if (/^\s*(?:```|~~~)/u.test(line)) isCode = !isCode;
    return !isCode && /^(?:<{7}|>{7})(?: |$)/u.test(line);
  });
  if (at === -1) return undefined;
  return {
    line: at + 1,
    column: 1,
    field: 'file',
    message: `the line ${quote(lines[at])} is left over from a merge conflict`,
    fix: KEEP_ONE,
  };
}

/**
 * The first of such lines in captions, where one alone may be left.
 * @param text with only `\n` as line ends
 * @param isMarkdown whether `=======` may underline a heading
 */
export function captionsConflict(text: string, isMarkdown: boolean): Fault | undefined {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const index = lines.findIndex((line) => MARK.test(line) || (!isMarkdown && MIDDLE.test(line)));
  if (index === -1) return undefined;
  const isWhole = lines.includes('=======') && lines.some((line) => /^>{7}/u.test(line));
  return {
    line: index + 1,
    message: `the line ${quote(lines[index])} is left over from a merge conflict, so the file is not used`,
    fix: isWhole && lines[index]!.startsWith('<') ? KEEP_ONE : 'remove this line',
  };
}
