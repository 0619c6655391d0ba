/** Splits a file into front matter and body, keeping line and column of every value. First stage after reading. */
import matter from 'gray-matter';
import { type Document, isMap, LineCounter } from 'yaml';

import type { Problem } from '@/lib/model/problem';

import { delimiterFault } from './delimiters';
import type { ContentFile } from './folder';
import { parseYaml, type Place, locate, locateKey, asWritten, toData, yamlProblems } from './yaml';

export type FrontMatter = {
  file: string;
  /** As YAML says, keys as written. */
  data: Record<string, unknown>;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** Where a value stands: `['aliases', 2]`; the nearest part that exists, else the first line. */
  locate: (path: PropertyKey[]) => Place;
  /** Where a key stands. */
  locateKey: (key: string) => Place;
  /** How a value is written in the file, e.g. `01234567890` for a number, with its quotes for a text. */
  asWritten: (path: PropertyKey[]) => string | undefined;
};

/** Reads YAML between two `---` lines; everything else is a problem that says how to write it. */
export function parseFrontMatter(file: ContentFile): FrontMatter | Problem[] {
  const text = file.text.replace(/\r\n?/gu, '\n');
  const fault = delimiterFault(text);
  if (fault) return [{ severity: 'error', file: file.name, ...fault }];

  const parsed: { document?: Document.Parsed; counter: LineCounter; source: string } = {
    counter: new LineCounter(),
    source: '',
  };
  const refuse = () => {
    throw new Error('only YAML front matter is read');
  };
  const yaml = (source: string) => {
    parsed.source = source;
    parsed.document = parseYaml(source, parsed.counter);
    return {};
  };
  // An options object always: without one gray-matter caches, and answers {} for a broken file it has seen.
  const { content } = matter(text, {
    language: 'yaml',
    engines: { yaml, javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse },
  });
  const bodyLine = text.slice(0, text.length - content.length).split('\n').length;

  const { document, counter } = parsed;
  if (!document) return [missing(file.name, 'the front matter is empty')];
  const problems = yamlProblems(document, counter, file.name);
  if (problems.length > 0) return problems;
  if (!isMap(document.contents)) {
    return [missing(file.name, `the front matter is not a list of "key: value" lines`)];
  }
  const data = toData(document);
  if (typeof data === 'string') {
    return [{ ...missing(file.name, data), fix: 'write the values out instead of using anchors' }];
  }
  return {
    file: file.name,
    data,
    body: content,
    bodyLine,
    locate: (path) => locate(document, counter, path),
    locateKey: (key) => locateKey(document, counter, key),
    asWritten: (path) => asWritten(document, parsed.source, path),
  };
}

function missing(file: string, message: string): Problem {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    field: 'front matter',
    message,
    fix: 'begin the file with a line "---", then "key: value" lines, then a line "---"',
  };
}
