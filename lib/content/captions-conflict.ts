/** What a merge leaves in a captions file. Used by `captions.ts`. */
import { quote } from '@/lib/model/problem';

import type { Fault } from './cue-faults';

const MARK = /^[<>|]{7}(?: .*)?$/u;
const MIDDLE = /^={7}$/u;

/**
 * The first mark of a merge conflict, or one that is left of it.
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
    fix:
      isWhole && lines[index]!.startsWith('<')
        ? 'keep one of the two versions, and remove the lines <<<<<<<, ======= and >>>>>>>'
        : 'remove this line',
  };
}
