/** Keys of one entry that a hyphen separates from it. Used by `list-slips.ts`. */
import { keysWithin } from './known-keys';
import { type Slip, toSlip } from './slip';

const ENTRY = /^( *)- +([\w-]+):[ \t]/u;
const KEY = /^ +([\w-]+):(?:[ \t]|$)/u;

/** `- label: A` and below it `- url: /a`. @param at the line of the key `name` of the list @param end the first line below it */
export function joinedEntries(lines: string[], at: number, end: number, name: string): Slip[] {
  const within = new Set(keysWithin(name)?.keys);
  const found: Slip[] = [];
  let above = new Set<string>();
  for (let line = at + 1; line < end; line++) {
    const text = lines[line]!;
    const [, before, key = ''] = ENTRY.exec(text) ?? [];
    const inner = before === undefined ? KEY.exec(text)?.[1] : undefined;
    if (inner) above.add(inner);
    else if (before === undefined) above.clear();
    else if (isPart(key, above, within) && above.size === 1 && !KEY.test(lines[line + 1] ?? '')) {
      above.add(key);
      found.push(
        toSlip(lines, line, [text.replace('-', ' ')], {
          message: `the hyphen makes "${key}" an entry of its own, but it belongs to the one above`,
          fix: 'write a space in place of the hyphen',
        }),
      );
    } else above = new Set([key]);
  }
  return found;
}

/** A video may be an entry by itself. */
const isPart = (key: string, above: Set<string>, within: Set<string>) =>
  key !== 'video' &&
  within.has(key) &&
  !above.has(key) &&
  [...above].every((one) => within.has(one));
