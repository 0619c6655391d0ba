/** Keys that have lost the indent which makes them belong to what is above. Used by `yaml-errors.ts`. */
import { keysWithin } from './known-keys';
import type { Found } from './line-faults';
import { keyAt, type KeyLine, lineBefore, lineStart } from './source-lines';
import { isEntry, MOST_ABOVE, spaces } from './uneven-keys';

/** Keys that have lost the indent which makes them belong to the key above, like `name` below `author:`. */
export function lostIndent(source: string, offset: number): Found | undefined {
  const first = keyAt(source, offset);
  const above = lineBefore(source, offset);
  const owner = above === undefined ? undefined : keyAt(source, above);
  if (!first || !owner || owner.indent !== first.indent || isEntry(first)) return undefined;
  if (!/:[ \t]*(?:#.*)?$/u.test(owner.text)) return undefined;
  const within = keysWithin(owner.key);
  const isOurs = (line: KeyLine | undefined) =>
    line !== undefined && within?.keys.includes(line.key.toLowerCase()) === true;
  if (!isOurs(first) || within?.isList) return undefined;
  const moving: KeyLine[] = [];
  let line: KeyLine | undefined = first;
  for (; line && line.indent === first.indent && isOurs(line); line = keyAt(source, endOf(line)))
    moving.push(line);
  const width = line && line.indent > first.indent && isOurs(line) ? line.indent : first.indent + 2;
  const by = spaces(width - first.indent);
  const found = moving.map(({ text }) => text).join('\n');
  return {
    offset: first.offset,
    message: `"${first.key}" belongs to "${owner.key}" above it, but is not indented`,
    fix: `put ${by} before ${moving.length === 1 ? 'it' : `each of the ${moving.length} lines`}`,
    mend: { found, text: found.replaceAll(/^/gmu, ' '.repeat(width - first.indent)) },
  };
}

/** Lists whose entries have no key that a file has too, as `title` of chapters is one of the page. */
const MENUS = /^(?:links|navigation)$/iu;

/** Keys of entries of a list that have lost their indent, like `url` below `- label: A`. */
export function lostEntryKeys(source: string, offset: number): Found | undefined {
  const first = offset === lineStart(source, offset) ? keyAt(source, offset) : undefined;
  const start = first && lineBefore(source, offset);
  const above = start === undefined ? undefined : keyAt(source, start);
  if (!first || first.indent > 0 || !above || !isEntry(above)) return undefined;
  let owner: KeyLine | undefined = above;
  for (let n = 0; n < MOST_ABOVE && owner && (isEntry(owner) || owner.indent > 0); n++) {
    const before = lineBefore(source, owner.offset);
    owner = before === undefined ? undefined : keyAt(source, before);
  }
  const within = owner && keysWithin(owner.key);
  const isOurs = (line: KeyLine) =>
    within?.isList === true && within.keys.includes(line.key.toLowerCase());
  if (!owner || !MENUS.test(owner.key) || !isOurs(first)) return undefined;
  const lines: string[] = [];
  let count = 0;
  for (let line: KeyLine | undefined = first; line; line = keyAt(source, endOf(line))) {
    const isLost = line.indent === 0 && isOurs(line);
    if (!isLost && !isEntry(line) && line.indent === 0) break;
    if (isLost) count++;
    lines.push(isLost ? ' '.repeat(above.indent) + line.text : line.text);
  }
  const found = source.slice(first.offset).split('\n', lines.length).join('\n');
  const what = count === 1 ? 'it' : `each of the ${count} lines like it`;
  return {
    offset: first.offset,
    message: `"${first.key}" belongs to the entry above it, but is not indented`,
    fix: `put ${spaces(above.indent)} before ${what}`,
    mend: { found, text: lines.join('\n') },
  };
}

const endOf = ({ offset, text }: KeyLine) => offset + text.length + 1;
