/** Values that YAML cannot read, but whose meaning the key makes clear. Used by `value-faults.ts`. */
import type { Fault } from './line-faults';
import { HIDING_KEY, mendedValue } from './known-keys';
import { requote } from './requoting';

const PLAIN = /^[\p{L}\p{N}][^:#]*$/u;

/** `date: date: 2024-03-01` -> `2024-03-01`, `duration: 10 : 00` -> `600`. @param key of the line */
export function clearValue(key: string, found: string): Omit<Fault, 'message'> | undefined {
  const isTwice = found.toLowerCase().startsWith(`${key.toLowerCase()}:`);
  const value = isTwice ? found.slice(key.length + 1).trim() : found;
  const right = mendedValue(key, value) ?? (isTwice ? toText(value) : undefined);
  if (right === undefined || right === '') return undefined;
  // What decides who sees the page is left to a person.
  const isCertain = !HIDING_KEY.test(`${key}:`);
  return isCertain
    ? { fix: `write ${right}`, mend: { found, text: right } }
    : { fix: `write ${right}, with its key only once` };
}

const toText = (value: string) => (value === '' || PLAIN.test(value) ? value : requote(value));
