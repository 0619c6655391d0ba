/** What an editor types when told of a line that hides nothing; see `obey.fixture.ts`. */
import type { Catalog } from '@/lib/catalog/read';

import { addLine, type Obey, onLine } from './obey-tools.fixture';

export const HIDING_RULES: [RegExp, Obey][] = [
  [
    /^(?:put this line|in place of this line, write "([^"]+)") above the "---" on line \d+$/u,
    (text, problem, [, right]) => {
      const line = right ?? text.split('\n')[problem.line - 1]!;
      return addLine(
        onLine(text, problem, () => undefined),
        line,
      );
    },
  ],
  [
    /^remove the "---" on (?:each of the lines|line) ([\d, ]+)$/u,
    (text, _, [, lines]) => {
      const numbers = lines!.split(', ').map(Number);
      return text
        .split('\n')
        .filter((line, index) => line !== '---' || !numbers.includes(index + 1))
        .join('\n');
    },
  ],
  [
    /^remove (this line and )?the "---" above it if these lines/u,
    (text, { line }, [, own]) =>
      text
        .split('\n')
        .filter((one, index) => one !== '---' || index > line - (own ? 1 : 2) || index === 0)
        .join('\n'),
  ],
  [
    /^put "([^"]+)" on a line of its own, in the first column(?:, and leave only "([^"]+)" here)?/u,
    (text, problem, [, line, rest]) => {
      const left = onLine(text, problem, (old) => {
        const before = old.slice(0, problem.column - 1);
        const entry = old.slice(problem.column - 1);
        const after = /^[^\]]*(\].*)$/u.exec(entry)?.[1] ?? '';
        if (rest !== undefined) return `${before}${rest}${after}`;
        return after === '' ? undefined : `${before.replace(/,\s*$/u, '')}${after}`;
      });
      return addLine(left, line!);
    },
  ],
  [
    /^put each "key: value" of it on a line of its own, in the first column/u,
    (text, problem) => {
      const lines = text.split('\n');
      const from = problem.line - 1;
      const more = lines.slice(from + 1).findIndex((line) => !/^ {4}/u.test(line));
      const pairs = lines.splice(from, more + 1).map((line) => line.replace(/^[\s-]+/u, ''));
      return addLine(lines.join('\n'), pairs.join('\n'));
    },
  ],
  [
    /^remove it, and write "(\w+)" in the first column/u,
    (text, problem) => {
      const line = text.split('\n')[problem.line - 1]!.trim();
      return addLine(
        onLine(text, problem, () => undefined),
        line,
      );
    },
  ],
];

/** Titles of public pages that are meant to be hidden; see `cases-hiding.ts`. */
export function listRevealed({ videos, paths }: Catalog): string[] {
  return [...videos, ...paths].map(({ title }) => title).filter((title) => /^Hidden/u.test(title));
}
