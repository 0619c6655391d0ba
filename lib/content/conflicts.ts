/** Lines that git leaves in a file when two versions of it cannot be joined. Used by `delimiters.ts` and `site-file.ts`. */
import { quote } from '@/lib/model/problem';

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
    fix: 'keep one of the two versions, and remove the lines <<<<<<<, ======= and >>>>>>>',
  };
}
