/** Lines of YAML by their offsets, for what YAML itself cannot read. Used by `yaml-errors.ts` and its helpers. */

/** A line with a key: indentation and hyphens before it, and all of its text. */
export type KeyLine = { offset: number; indent: number; key: string; text: string };

const KEY = /^( *(?:- +)*)([\w-]+):(?:[ \t].*)?$/u;

/** @param offset where a line begins */
export function lineAt(source: string, offset: number): string {
  const end = source.indexOf('\n', offset);
  return source.slice(offset, end === -1 ? undefined : end);
}

/** @param offset where a line begins */
export function keyAt(source: string, offset: number): KeyLine | undefined {
  const [text, before = '', key = ''] = KEY.exec(lineAt(source, offset)) ?? [];
  return text === undefined ? undefined : { offset, indent: before.length, key, text };
}

export function lineStart(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line begins that an offset belongs to: YAML's errors precede blank lines, comments and spaces. */
export function contentLine(source: string, offset: number): number {
  const start = lineStart(source, offset);
  const isBefore = source.slice(start, offset).trim() === '';
  const next = source.indexOf('\n', offset) + 1;
  const skipped = /(?:[ \t]*(?:#.*)?\n)*/uy;
  skipped.lastIndex = isBefore || next === 0 ? start : next;
  return skipped.lastIndex + skipped.exec(source)![0].length;
}

/** Where the line above begins that is neither blank nor a comment. @param offset where a line begins */
export function lineBefore(source: string, offset: number): number | undefined {
  for (let at = offset; at > 0;) {
    at = at === 1 ? 0 : source.lastIndexOf('\n', at - 2) + 1;
    if (!/^[ \t]*(?:#.*)?$/u.test(lineAt(source, at))) return at;
  }
  return undefined;
}
