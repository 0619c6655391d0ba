/** Splits a file into front matter and body, keeping line and column of every value. First stage after reading. */
import matter from 'gray-matter';
import { type Document, isMap, LineCounter } from 'yaml';

import { type Problem, quote } from '@/lib/model/problem';

import type { ContentFile } from './folder';
import { parseYaml, type Place, locate, locateKey, sourceOf, toData, yamlProblems } from './yaml';

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
  sourceOf: (path: PropertyKey[]) => string | undefined;
};

/** How much front matter and how much body a file may have, in characters. */
const MAX_FRONT_MATTER = 65_536;
const MAX_BODY = 262_144;

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
    sourceOf: (path) => sourceOf(document, parsed.source, path),
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

/** What is wrong with the lines that begin and end the front matter, if anything. */
function delimiterFault(text: string): Omit<Problem, 'severity' | 'file'> | undefined {
  const field = 'front matter';
  const at = (line: number, message: string, fix: string) => ({
    line,
    column: 1,
    field,
    message,
    fix,
  });
  const begin = 'begin the file with a line "---", then "key: value" lines, then a line "---"';
  if (text.trim() === '') return at(1, 'the file is empty', begin);
  const lines = text.split('\n');
  const conflict = conflictLine(lines);
  if (conflict !== -1) {
    return {
      ...at(
        conflict + 1,
        `the line ${quote(lines[conflict])} is left of a merge conflict`,
        'keep one of the two versions, and remove the lines <<<<<<<, ======= and >>>>>>>',
      ),
      field: 'file',
    };
  }
  const first = lines[0]!.trimEnd();
  if (first !== '---') {
    if (first === '')
      return at(
        1,
        'a blank line stands before the front matter',
        'remove it: "---" must be the first line',
      );
    if (first === '+++') return at(1, 'the front matter is TOML', `write it as YAML: ${begin}`);
    if (first.startsWith('{'))
      return at(1, 'the front matter is JSON', `write it as YAML: ${begin}`);
    if (first.startsWith('---'))
      return at(1, `the first line is ${quote(first)}`, 'make it exactly "---"; only YAML is read');
    return at(1, `there is no front matter; the file begins with ${quote(first)}`, begin);
  }
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (close === -1)
    return at(
      1,
      'the front matter has no end',
      'add a line "---" after the last "key: value" line',
    );
  if (lines[close]!.trimEnd() !== '---') {
    return at(
      close + 1,
      `the line that ends the front matter is ${quote(lines[close])}`,
      'make it exactly "---"',
    );
  }
  const length = lines.slice(0, close).join('\n').length;
  if (length > MAX_FRONT_MATTER) {
    return at(
      1,
      `the front matter has ${length} characters, more than ${MAX_FRONT_MATTER}`,
      'move long texts into the body',
    );
  }
  const bodyLength = lines.slice(close + 1).join('\n').length;
  if (bodyLength > MAX_BODY) {
    return at(
      close + 2,
      `the body has ${bodyLength} characters, more than ${MAX_BODY}`,
      'divide the text over several pages, or put a transcript into a captions file',
    );
  }
  return undefined;
}

/** Index of a line that git leaves where two versions meet; a code block may show one. */
function conflictLine(lines: string[]): number {
  let isCode = false;
  return lines.findIndex((line) => {
    if (/^\s*(?:```|~~~)/u.test(line)) isCode = !isCode;
    return !isCode && /^(?:<{7}|>{7})(?: |$)/u.test(line);
  });
}
