/** Marks of other formats that YAML stumbles over: bullets of lists, commas of JSON. Used by `yaml-errors.ts`. */
import type { Found } from './yaml-errors';

const BULLET = /^[ \t]*([•·▪‣*])(?=[ \t])/u;

/** The lines around an offset that begin with the same bullet, as one fault. */
export function bulletFault(source: string, offset: number): Found | undefined {
  const bulletOf = (line: string | undefined) => BULLET.exec(line ?? '')?.[1];
  const bullet = bulletOf(source.slice(source.lastIndexOf('\n', offset - 1) + 1));
  if (bullet === undefined) return undefined;
  const lines = source.split('\n');
  const at = source.slice(0, offset).split('\n').length - 1;
  let [first, end] = [at, at + 1];
  while (bulletOf(lines[first - 1]) === bullet) first--;
  while (bulletOf(lines[end]) === bullet) end++;
  const found = lines.slice(first, end).join('\n');
  return {
    offset: lines.slice(0, first).join('\n').length + Math.min(first, 1),
    message: `the entries of a list begin with "${bullet}" here`,
    fix: 'write "- " instead of each',
    mend: {
      found,
      text: found.replace(new RegExp(BULLET, 'gmu'), (mark) => mark.replace(bullet, '-')),
    },
  };
}

/** A comma after a text in quotes, at the end of a line. */
export function commaFault(source: string, offset: number): Found | undefined {
  if (!/["']/u.test(source.charAt(offset - 1)) || !/^,[ \t]*(?:\n|$)/u.test(source.slice(offset)))
    return undefined;
  const fix = 'remove the comma at the end of the line';
  return { offset, message: 'a comma follows the value', fix, mend: { found: ',', text: '' } };
}
