/** Entries of lists that YAML cannot join to any list. Used by `yaml-errors.ts`. */
import type { Found } from './line-faults';
import { hidingEntry } from './stray-keys';
import { contentLine, keyAt, lineAt, lineBefore } from './source-lines';
import { uneven } from './uneven-keys';

const ENTRY = /^[ \t]*- +(\S.*)$/u;
const IN_BRACKETS = /^([ \t]*[\w-]+:[ \t]+)\[([^[\]{}#]*)\][ \t]*$/u;
/** An entry that means the same in brackets. */
const PLAIN = /^(?:'[^']*'|[\p{L}\p{N}][^[\]{},#:"']*)$/u;

/** @param offset where YAML finds an entry that it does not expect */
export function strayEntry(source: string, offset: number): Found {
  const first = contentLine(source, offset);
  const above = lineBefore(source, first);
  const joined = joinBrackets(source, above, first);
  if (joined) return joined;
  const indent = lineAt(source, first).search(/\S/u);
  let hasList = false;
  for (let at = above; at !== undefined && !hasList; at = lineBefore(source, at)) {
    const line = lineAt(source, at);
    hasList = ENTRY.test(line);
    if (/^[^\s#-]/u.test(line)) break;
  }
  const key = above === undefined ? undefined : keyAt(source, above);
  // What is out of line is the key between two entries.
  const moved =
    hasList && key && key.indent === indent && !/^[ \t]*-/u.test(key.text)
      ? uneven(source, key)
      : undefined;
  if (moved) return moved;
  const entry = ENTRY.exec(lineAt(source, first))?.[1] ?? '';
  return hasList
    ? {
        offset: first,
        message: 'an entry is not indented like the one above',
        fix: hidingEntry(entry) ?? 'begin all entries in one column',
      }
    : {
        offset: first,
        message: 'an entry of a list begins here, but no key for it is above',
        fix: 'write its key on a line above it, like "tags:"',
      };
}

/** `tags: [a]` and below it `  - b` -> `tags: [a, b]`. */
function joinBrackets(source: string, above: number | undefined, first: number): Found | undefined {
  const [found, key, inner = ''] =
    above === undefined ? [] : (IN_BRACKETS.exec(lineAt(source, above)) ?? []);
  if (found === undefined || source.slice(above! + found.length, first) !== '\n') return undefined;
  const lines = source.slice(first).split('\n');
  const end = lines.findIndex((line) => !ENTRY.test(line));
  const entries = lines.slice(0, end === -1 ? undefined : end);
  const texts = entries.map((line) => ENTRY.exec(line)![1]!.trimEnd());
  const message = 'a list in brackets goes on with "- "';
  if (!texts.every((text) => PLAIN.test(text)))
    return { offset: first, message, fix: 'write all its entries in brackets, or all after "- "' };
  const text = `${key}[${[inner.trim(), ...texts].filter(Boolean).join(', ')}]`;
  const mend = { found: [found, ...entries].join('\n'), text };
  return { offset: above!, message, fix: `write ${text}`, mend };
}
