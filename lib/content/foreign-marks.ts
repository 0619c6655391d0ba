/** Marks of other formats that YAML stumbles over: bullets of lists, commas of JSON. Used by `yaml-errors.ts`. */
import type { Found } from './yaml-errors';

const BULLET = /^[ \t]*([•·▪‣*])(?=[ \t])/u;

/** Lines of a list that begin with a bullet, from the one at an offset on. */
export function bulletFault(source: string, offset: number): Found | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const lines = source.slice(start).split('\n');
  const bullet = BULLET.exec(lines[0]!)?.[1];
  if (bullet === undefined) return undefined;
  const end = lines.findIndex((line) => BULLET.exec(line)?.[1] !== bullet);
  const found = lines.slice(0, end === -1 ? undefined : end).join('\n');
  const message = `the entries of a list begin with "${bullet}" here`;
  const text = found.replace(new RegExp(BULLET, 'gmu'), (mark) => mark.replace(bullet, '-'));
  return { offset: start, message, fix: 'write "- " instead of each', mend: { found, text } };
}

/** A comma after a text in quotes, at the end of a line. */
export function commaFault(source: string, offset: number): Found | undefined {
  if (!/["']$/u.test(source.slice(0, offset)) || !/^,[ \t]*(?:\n|$)/u.test(source.slice(offset)))
    return undefined;
  const fix = 'remove the comma at the end of the line';
  return { offset, message: 'a comma follows the value', fix, mend: { found: ',', text: '' } };
}
