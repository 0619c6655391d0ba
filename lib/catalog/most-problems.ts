/** Keeps reports short: nobody reads thousands of problems of one file, which mostly have one cause. Used by `read.ts`. */
import { compareText } from '@/lib/model/order';
import type { Problem } from '@/lib/model/problem';
import { formatCount } from '@/lib/model/report-text';

/** How many problems of a file are shown. */
const MOST = 100;

/** The first of each file, errors before warnings; the rest of them become one that counts them. */
export function limitProblems(problems: Problem[]): Problem[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const others = byFile.get(problem.file);
    if (others) others.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  const left = new Set<Problem>();
  const rests = [...byFile.values()].flatMap((all) => {
    if (all.length <= MOST) return [];
    const [first, ...more] = all
      .sort((a, b) => compareText(a.severity, b.severity) || a.line - b.line)
      .slice(MOST) as [Problem, ...Problem[]];
    for (const problem of [first, ...more]) left.add(problem);
    return [toRest(first, more.length + 1)];
  });
  return left.size === 0 ? problems : [...problems.filter((one) => !left.has(one)), ...rests];
}

/** @param first of those that are not shown, which is an error if any of them is */
function toRest({ severity, file, line, column }: Problem, count: number): Problem {
  const message = `and ${formatCount(count, 'more problem')}, the first one here; only ${MOST} of a file are shown`;
  const fix = 'fix those above, then check again';
  return { severity, file, line, column, field: 'file', message, fix };
}
