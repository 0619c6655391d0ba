/** YAML with the line and column of everything in it; for front matter and `site.yaml`. */
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';

import { type LostText, listLostTexts } from './lost-text';
import { type Indented, indentQuoted, quoteBefore, quoteFault } from './quoted-lines';

/** A place in a file, counted from 1. */
export type Place = { line: number; column: number };

export type ParsedYaml = {
  document: Document.Parsed;
  /** As parsed: lines of a quoted text may be indented more than in the file. */
  source: string;
  placeOf: (offset: number) => Place;
};

/** What can be asked of parsed front matter. */
export type YamlReader = {
  /** Where a value is: `['aliases', 2]`; falls back to the nearest part that exists, then to the first line. */
  locate: (path: PropertyKey[]) => Place;
  /** Where a first-level key is. */
  locateKey: (key: string) => Place;
  /** A one-line value as written, e.g. `01234567890`; a text includes its quotes. */
  asWritten: (path: PropertyKey[]) => string | undefined;
  /** Texts of which only part is read. */
  lostTexts: () => (LostText & { place: Place })[];
};

/** How many characters may be read again for quoted texts that continue on lines that are not indented. */
const MOST_READ_ANEW = 200_000;

/** YAML 1.2 with merge keys; dates stay text, so that nobody guesses a zone. */
export function parseYaml(written: string): ParsedYaml {
  let indented: Indented = { source: written, spaces: new Map() };
  for (let left = MOST_READ_ANEW; ; left -= indented.source.length) {
    const { source, spaces } = indented;
    const counter = new LineCounter();
    const document = parseDocument(source, {
      lineCounter: counter,
      merge: true,
      prettyErrors: false,
      // Otherwise a key in braces has it warn in the terminal.
      logLevel: 'error',
    });
    const torn = document.errors.find(({ message }) => message.startsWith('Missing closing'));
    const start = torn && quoteBefore(document, torn.pos[0]);
    if (start === undefined || left < source.length || quoteFault(source, start)) {
      const placeOf = (offset: number) => {
        const { line, col } = counter.linePos(offset);
        return { line, column: Math.max(1, col - (spaces.get(line) ?? 0)) };
      };
      return { document, source, placeOf };
    }
    indented = indentQuoted(indented, start);
  }
}

/** The data of a document, or what prevents it from having any. */
export function toData(
  { document }: ParsedYaml,
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

function refersToItself(data: unknown): boolean {
  try {
    JSON.stringify(data);
    return false;
  } catch {
    return true;
  }
}

export function toReader({ document, source, placeOf }: ParsedYaml): YamlReader {
  let offsets: Map<unknown, number> | undefined;
  return {
    locate(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as Node | undefined;
        const start = node?.range?.[0];
        if (start !== undefined) return placeOf(start);
      }
      return { line: 1, column: 1 };
    },
    locateKey: (key) => placeOf((offsets ??= offsetsOfKeys(document)).get(key) ?? 0),
    asWritten(path) {
      const node = document.getIn(path, true);
      if (!(isScalar(node) || isCollection(node)) || !node.range) return undefined;
      const written = source.slice(node.range[0], node.range[1]).trim();
      return written.includes('\n') ? undefined : written;
    },
    lostTexts: () =>
      listLostTexts(document, source).map((text) => ({ ...text, place: placeOf(text.offset) })),
  };
}

/** Where each first-level key starts; the first of those that are written twice. */
function offsetsOfKeys({ contents }: Document.Parsed): Map<unknown, number> {
  const items = isMap(contents) ? contents.items : [];
  const keys = items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
  return new Map(keys.reverse().map(({ value, range }) => [value, range?.[0] ?? 0]));
}
