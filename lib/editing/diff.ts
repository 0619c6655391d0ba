/** The effect of an edit on a text, as a terminal shows it. Used by `mend.ts`. */
import { toLine } from '@/lib/model/printable';

/** The lines that differ, removed before added, each run with the line of the old text where it starts. */
export function formatDiff(name: string, before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.split(/\r\n|\r|\n/u)) as [
    string[],
    string[],
  ];
  const lines = [`--- ${toLine(name)}`];
  let [from, to] = [0, 0];
  while (from < old.length || to < now.length) {
    const [gone, come] = untilSame(old.slice(from), now.slice(to));
    if (gone + come > 0) {
      lines.push(`@@ line ${from + 1} @@`);
      lines.push(...old.slice(from, from + gone).map((line) => `-${line}`));
      lines.push(...now.slice(to, to + come).map((line) => `+${line}`));
    }
    from += gone + 1;
    to += come + 1;
  }
  return lines.join('\n');
}

/** How many lines are removed and added, as few as possible, until the lines match again or both texts end. */
function untilSame(old: string[], now: string[]): [number, number] {
  for (let sum = 0; ; sum += 1) {
    for (let gone = Math.min(sum, old.length); gone >= Math.max(0, sum - now.length); gone -= 1)
      if (old[gone] === now[sum - gone]) return [gone, sum - gone];
  }
}
