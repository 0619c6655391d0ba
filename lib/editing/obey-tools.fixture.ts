/** How the rules of `obey.fixture.ts` change a text. */
import type { Problem } from '@/lib/model/problem';

export type Obey = (text: string, problem: Problem, match: RegExpExecArray) => string | undefined;

/** What the message names in quotes. */
export const namedIn = ({ message }: Problem) =>
  /"(?:[^"\\]|\\.)*"/u
    .exec(message)?.[0]
    .replace(/^"|"$/gu, '')
    .replace(/\\(["\\])/gu, '$1') ?? '';

/** The text with everything from the place of a problem on changed. */
export function atPlace(text: string, { line, column }: Problem, change: (rest: string) => string) {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const at = starts[line - 1]! + column - 1;
  return text.slice(0, at) + change(text.slice(at));
}

export function onLine(
  text: string,
  { line }: Problem,
  change: (line: string) => string | undefined,
) {
  return text
    .split('\n')
    .flatMap((one, index) => (index === line - 1 ? (change(one) ?? []) : one))
    .join('\n');
}

export const valueOf = (key: string) => new RegExp(`^(${key}:).*$`, 'imu');

/** Replaces a value by a text; whatever is named is removed first. */
export const instead =
  (right: (match: RegExpExecArray) => string): Obey =>
  (text, problem, match) => {
    const named = namedIn(problem);
    const fixed = atPlace(text, problem, (rest) =>
      rest.startsWith(named) && named !== ''
        ? right(match) + rest.slice(named.length)
        : rest.replace(/^(?:\[[^\]]*\]|\{[^}]*\}|'(?:''|[^'])*'|"[^"]*"|[^\n,\]]+)/u, () =>
            right(match),
          ),
    );
    return fixed;
  };

export const without: Obey = (text, problem) => {
  const named = namedIn(problem);
  const isBody = ['body', 'shortcode', 'ref'].includes(problem.field);
  if (isBody && named !== '') return atPlace(text, problem, (rest) => rest.replace(named, ''));
  return onLine(text, problem, (line) => {
    const at = problem.column - 1;
    const isEntry = /^\s*- /u.test(line) || !/[[,]\s*$/u.test(line.slice(0, at));
    if (isEntry) return undefined;
    const rest = line.slice(at).replace(/^(?:'[^']*'|"[^"]*"|[^,\]]*)(?:,\s*)?/u, '');
    return (line.slice(0, at) + rest).replace(/,\s*\]/u, ']');
  });
};

export const FRONT_MATTER = "---\ntitle: Own\ndate: 2024-01-02\nvideoId: 'hpObey00001'\n---\n";

/** What replaces "…" in a line to be added. */
export const VALUES: Record<string, string> = {
  title: 'Own',
  date: '2024-11-05T06:00:34Z',
  videoId: "'hpObey00002'",
  videos: '[a]',
  duration: '600',
};

export const addLine = (text: string, line: string) =>
  text.replace(/\n---(?=\n|$)/u, `\n${line}\n---`);
