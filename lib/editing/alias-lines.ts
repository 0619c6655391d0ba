/** How to add `aliases` to a file. Used by `lost-problems.ts` and the comment on a pull request. */
import type { Source } from '@/lib/catalog/sources';
import { readContentFile } from '@/lib/content/folder';
import { type FrontMatter, parseFrontMatter } from '@/lib/content/front-matter';
import type { Place } from '@/lib/content/yaml';
import type { Problem } from '@/lib/model/problem';

/** Where to write, what to write, and the same as a change if it is certain. */
export type AliasLines = Place & Pick<Problem, 'mend'> & { fix: string };

/** The lines for a file that has no aliases yet. @param addresses decoded paths */
export function toAliasList(addresses: string[], indent = ''): string {
  return `${indent}aliases:\n${addresses.map((path) => `${indent}  - ${toWritten(path)}`).join('\n')}`;
}

/** A path that YAML reads as itself without quotes. */
function toWritten(path: string): string {
  return path.replace(/[\s%?#:,[\]{}"&|>`\\]/gu, encodeURIComponent);
}

/** @param addresses decoded paths */
export function addAliases({ path }: Source, addresses: string[]): AliasLines {
  const file = readContentFile(path);
  const frontMatter = 'severity' in file ? [] : parseFrontMatter(file);
  const lines = 'severity' in file ? [] : file.text.split(/\r\n|\r|\n/u);
  const found = Array.isArray(frontMatter) ? undefined : toChange(frontMatter, lines, addresses);
  if (found) return found;
  const entries = addresses.map((address) => `- ${toWritten(address)}`).join('\n');
  return { line: 1, column: 1, fix: `add to its aliases:${below(entries)}` };
}

/** Undefined if the list is written in a way that is better changed by hand. */
function toChange(
  { data, bodyLine, locate, locateKey, asWritten }: FrontMatter,
  lines: string[],
  addresses: string[],
): AliasLines | undefined {
  const written = addresses.map(toWritten);
  const before = ({ line, column }: Place) => lines[line - 1]!.slice(0, column - 1);
  const key = Object.keys(data).find((name) => name.toLowerCase() === 'aliases');
  if (key === undefined) {
    const line = [bodyLine - 1, bodyLine].find((number) => lines[number - 1]?.startsWith('---'));
    const indent = before(locateKey(Object.keys(data)[0]!));
    if (line === undefined || indent.trim() !== '') return undefined;
    const text = `${toAliasList(addresses, indent)}\n`;
    const fix = `write above the second "---":${below(toAliasList(addresses, indent))}`;
    return { line, column: 1, fix, mend: { found: '', text } };
  }
  if (data[key] === null) {
    const place = locateKey(key);
    const indent = before(place);
    const found = /^(['"]?)aliases\1\s*:/iu.exec(lines[place.line - 1]!.slice(indent.length))?.[0];
    if (found === undefined || indent.trim() !== '') return undefined;
    const entries = written.map((path) => `\n${indent}  - ${path}`).join('');
    return {
      ...place,
      fix: belowKey(key, entries.slice(1)),
      mend: { found, text: found + entries },
    };
  }
  const list = asWritten([key]);
  if (list?.startsWith('[')) {
    const rest = list.slice(1).trimStart();
    const text = `[${[...written, rest].join(', ').replace(/, \]$/u, ']')}`;
    return { ...locate([key]), fix: `write "${key}: ${text}"`, mend: { found: list, text } };
  }
  const first = locate([key, 0]);
  const bullet = before(first);
  if (!/^\s*-\s+$/u.test(bullet)) return undefined;
  const text = written.map((path) => `${path}\n${bullet}`).join('');
  const entries = written.map((path) => bullet + path).join('\n');
  return { ...first, fix: belowKey(key, entries), mend: { found: '', text } };
}

function belowKey(key: string, entries: string): string {
  return `write below "${key}:":${below(entries)}`;
}

/** Lines as shown in the report. */
function below(lines: string): string {
  return `\n${lines.replace(/^/gmu, '    ')}`;
}
