/** The lines that start and end front matter, and the size limits of both parts of a file. Used by `front-matter.ts`. */
import { type Problem, quote } from '@/lib/model/problem';

import type { Crowd } from './body-crowds';
import { conflictFault } from './conflicts';
import { doubledStart, type EdgeFault, endFault, startFault } from './edge-lines';
import { crowdedYaml } from './long-lists';

/** How many characters of front matter and of body a file may have. */
const MAX_FRONT_MATTER = 65_536;
const MAX_BODY = 262_144;

/** What is wrong with the lines that start and end the front matter, if anything. */
export function delimiterFault(text: string): Omit<Problem, 'severity' | 'file'> | undefined {
  const field = 'front matter';
  const at = (line: number, message: string, fix: string, found?: string, right = '---') => ({
    line,
    column: 1,
    field,
    message,
    fix,
    ...(found !== undefined && { mend: { found, text: right } }),
  });
  const atEdge = (fault: EdgeFault) => ({ column: 1, field, ...fault });
  const begin = 'begin the file with a line "---", then "key: value" lines, then a line "---"';
  if (text.trim() === '') return at(1, 'the file is empty', begin);
  const lines = text.split('\n');
  const conflict = conflictFault(lines);
  if (conflict) return conflict;
  const first = lines[0]!.trimEnd();
  if (first !== '---') {
    if (first === '')
      return at(
        1,
        'there is a blank line before the front matter',
        'remove it: "---" must be the first line',
        /^(?:[ \t]*\n)+(?=---[ \t]*\n)/u.exec(text)?.[0],
        '',
      );
    if (first === '+++') return at(1, 'the front matter is TOML', `write it as YAML: ${begin}`);
    if (first.startsWith('{'))
      return at(1, 'the front matter is JSON', `write it as YAML: ${begin}`);
    if (first.startsWith('---'))
      return at(
        1,
        `the first line is ${quote(first)}`,
        'make it exactly "---"; only YAML is read',
        /^---(?:-+|\s*ya?ml)$/iu.exec(first)?.[0],
      );
    const start = startFault(lines);
    return start
      ? atEdge(start)
      : at(1, `there is no front matter; the file begins with ${quote(first)}`, begin);
  }
  const doubled = doubledStart(lines);
  if (doubled) return atEdge(doubled);
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (close === -1) {
    const end = endFault(lines);
    return end
      ? atEdge(end)
      : at(1, 'the front matter has no end', 'add a line "---" after the last "key: value" line');
  }
  if (lines[close]!.trimEnd() !== '---') {
    return at(
      close + 1,
      `the line that ends the front matter is ${quote(lines[close])}`,
      'make it exactly "---"',
      /^-+$/u.exec(lines[close]!.trimEnd())?.[0],
    );
  }
  const front = lines.slice(1, close).join('\n');
  const crowd = crowdedYaml(front);
  if (crowd) return at(1, crowd.message, crowd.fix);
  const length = front.length + lines[0]!.length + 1;
  if (length > MAX_FRONT_MATTER) {
    return at(
      1,
      `the front matter has ${length} characters, more than ${MAX_FRONT_MATTER}`,
      'move long texts into the body',
    );
  }
  const long = longBodyFault(lines.slice(close + 1).join('\n'));
  return long && at(close + 2, long.message, long.fix);
}

/** The place within the body, from 1. */
export function longBodyFault({ length }: string): Crowd | undefined {
  if (length <= MAX_BODY) return undefined;
  const message = `the body has ${length} characters, more than ${MAX_BODY}`;
  const fix = 'split the text into several pages, or put a transcript into a captions file';
  return { line: 1, column: 1, message, fix };
}
