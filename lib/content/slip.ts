/** One slip of the hand in YAML. Used by `slips.ts` and its helpers. */
import type { Indents } from './indents';
import type { Fault } from './line-faults';

/** Lines that follow one another, and what was meant by them: as many lines. */
export type Slip = Indents;

/** @param line of the first, from 0 */
export function toSlip(
  lines: string[],
  line: number,
  right: string[],
  { message, fix }: Pick<Fault, 'message' | 'fix'>,
): Slip {
  const found = lines.slice(line, line + right.length).join('\n');
  const mend = { found, text: right.join('\n') };
  return { line: line + 1, count: right.length, message, fix, mend };
}
