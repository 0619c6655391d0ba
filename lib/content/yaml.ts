/** YAML with the line and column of everything in it; for front matter and `site.yaml`. */
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  type LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';

import type { Problem } from '@/lib/model/problem';

/** Where something stands in a file; both count from 1. */
export type Place = { line: number; column: number };

/** YAML 1.2 with merge keys; dates stay text, so that nobody guesses a zone. */
export function parseYaml(source: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(source, { lineCounter, merge: true, prettyErrors: false });
}

/** What YAML itself finds wrong, in words for an editor. */
export function yamlProblems(
  document: Document.Parsed,
  counter: LineCounter,
  file: string,
  field = 'front matter',
): Problem[] {
  const at = (offset: number, message: string, fix: string): Problem => {
    const { line, col } = counter.linePos(offset);
    return { severity: 'error', file, line, column: col, field, message, fix };
  };
  const tooDeep = document.errors.find(({ message }) => message.includes('call stack'));
  if (tooDeep) {
    const message = 'brackets or lists lie too deep in each other to be read';
    const { line } = counter.linePos(tooDeep.pos[0]);
    return [{ ...at(0, message, 'write the value in fewer levels'), line }];
  }
  const problems = [...document.errors, ...document.warnings].map((error) =>
    at(error.pos[0], ...explainYaml(error.code, error.message.replace(/\s+/gu, ' '))),
  );
  if (problems.length > 0) return problems;
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document)) return;
      const message = `"*${node.source}" names an anchor that does not exist`;
      problems.push(at(node.range![0], message, 'put the value in single quotes'));
    },
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '__proto__') return;
      problems.push(at(key.range![0], '"__proto__" cannot be a key', 'remove it'));
    },
  });
  return problems;
}

function explainYaml(code: string, message: string): [string, string] {
  switch (code) {
    case 'DUPLICATE_KEY':
      return ['the same key stands twice', 'keep one of the two lines'];
    case 'TAB_AS_INDENT':
      return ['a tab is used to indent', 'use spaces'];
    case 'MULTIPLE_DOCS':
      return ['a second document begins here, after "---" or "..."', 'keep one of the two'];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return ['a second ": " stands on one line', 'put the whole value in single quotes'];
    case 'MISSING_CHAR':
      return [
        `something is missing here: ${message}`,
        'close the quote or bracket, or put the value in single quotes',
      ];
    case 'TAG_RESOLVE_FAILED':
      return [
        'a value begins with "!", which has a meaning in YAML',
        'put the value in single quotes',
      ];
    default:
      return [
        `this is not valid YAML: ${message}`,
        'put the value in single quotes, or compare with a file that works',
      ];
  }
}

/** The data of a document, or what keeps it from having any. */
export function toData(
  document: Document.Parsed,
  what = 'the front matter',
): Record<string, unknown> | string {
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    if (refersToItself(data)) return `${what} has an anchor that contains itself`;
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Record<string, unknown>)
      : `${what} is not a list of "key: value" lines`;
  } catch (error) {
    return `${what} cannot be read: ${(error as Error).message.split('\n', 1)[0]}`;
  }
}

/** Where a value stands in a document; the nearest part that exists, else the first line. */
export function locate(
  document: Document.Parsed,
  counter: LineCounter,
  path: PropertyKey[],
): Place {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) {
      const { line, col } = counter.linePos(start);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

function refersToItself(data: unknown): boolean {
  try {
    JSON.stringify(data);
    return false;
  } catch {
    return true;
  }
}

/** Where a key of the first level stands. */
export function locateKey(document: Document.Parsed, counter: LineCounter, key: string): Place {
  const items = isMap(document.contents) ? document.contents.items : [];
  const found = items.find((item) => isScalar(item.key) && item.key.value === key)?.key;
  const { line, col } = counter.linePos(isScalar(found) ? (found.range?.[0] ?? 0) : 0);
  return { line, column: col };
}

/** How a value is written where it takes one line, e.g. `01234567890` for a number, and with its quotes for a text. */
export function asWritten(
  document: Document.Parsed,
  yaml: string,
  path: PropertyKey[],
): string | undefined {
  const node = document.getIn(path, true);
  if (!(isScalar(node) || isCollection(node)) || !node.range) return undefined;
  const written = yaml.slice(node.range[0], node.range[1]).trim();
  return written.includes('\n') ? undefined : written;
}
