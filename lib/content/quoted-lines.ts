/** Reads a quoted text that continues on lines that are not indented, as Hugo's library does. Used by `yaml.ts`. */
import { type Document, isScalar, visit } from 'yaml';

import { isKnownKey } from './known-keys';

/** A source with such lines indented, and how many spaces each was indented by. */
export type Indented = { source: string; spaces: Map<number, number> };

/** Where the quoted text starts that a parser cut off at an offset. */
export function quoteBefore(document: Document.Parsed, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, node) {
      if (!/^QUOTE/u.test(String(node.type)) || node.range?.[1] !== offset) return;
      start = node.range[0];
      return visit.BREAK;
    },
  });
  return isScalar(document.contents) ? undefined : start;
}

/** The offset of the quote that closes the one at `start`, if nothing else follows on its line. */
function closingQuote(source: string, start: number): number | undefined {
  const closing = source[start] === '"' ? /(?:[^"\\]|\\[\s\S])*"/uy : /(?:[^']|'')*'/uy;
  closing.lastIndex = start + 1;
  if (!closing.test(source)) return undefined;
  return /^[ \t]*(?:$|\n|[,\]}]|#)/u.test(source.slice(closing.lastIndex))
    ? closing.lastIndex - 1
    : undefined;
}

/** Why lines cannot be read as part of the quoted text at `start`. */
export function quoteFault(source: string, start: number): 'open' | 'key' | undefined {
  const end = closingQuote(source, start);
  if (end === undefined) return 'open';
  const lines = source.slice(start, end).split('\n').slice(1);
  const hasKey = lines.some((line) => {
    const [, key] = /^\s*([\w-]+)\s*:(?:\s|$)/u.exec(line) ?? [];
    // A swallowed key could be one that hides the page.
    return key !== undefined && (/^[a-z_]/u.test(key) || isKnownKey(key));
  });
  return hasKey ? 'key' : undefined;
}

/** Indents the lines of the quoted text at `start`; the source starts at line 1. */
export function indentQuoted({ source, spaces }: Indented, start: number): Indented {
  const end = closingQuote(source, start)!;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ \t]*/u.exec(source.slice(lineStart))![0].length + 2;
  const first = source.slice(0, start).split('\n').length;
  const lines = source.slice(start, end).split('\n');
  const indented = lines.map((line, index) => {
    if (index === 0 || line.trim() === '') return line;
    return ' '.repeat(indent) + line;
  });
  const added = lines.slice(1).map((_, index) => [first + index + 1, indent] as const);
  return {
    source: source.slice(0, start) + indented.join('\n') + source.slice(end),
    spaces: new Map([...spaces, ...added]),
  };
}
