/** Splits a file into front matter and body, keeping line and column of every value. The first stage after reading. */
import matter from 'gray-matter';
import { isMap } from 'yaml';

import type { Problem } from '@/lib/model/problem';

import { type Crowd, findCrowd } from './body-crowds';
import { delimiterFault } from './delimiters';
import type { ContentFile } from './folder';
import { hidingBody } from './hiding-body';
import { createKeep } from './unchanged';
import { type ParsedYaml, parseYaml, toData, toReader, type YamlReader } from './yaml';
import { yamlProblems } from './yaml-faults';

export type FrontMatter = YamlReader & {
  file: string;
  /** As YAML reads it, with keys as written. */
  data: Record<string, unknown>;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
};

const keep = createKeep<FrontMatter | Problem[]>();

/** Reads YAML between two `---` lines; anything else is a problem that says how to write it. */
export function parseFrontMatter(file: ContentFile): FrontMatter | Problem[] {
  return keep(file.name, [file.text], () => parse(file));
}

function parse(file: ContentFile): FrontMatter | Problem[] {
  const text = file.text.replace(/\r\n?/gu, '\n');
  const fault = delimiterFault(text);
  if (fault) return [{ severity: 'error', file: file.name, ...fault }];

  let parsed: ParsedYaml | undefined;
  const refuse = () => {
    throw new Error('only YAML front matter is read');
  };
  const yaml = (source: string) => {
    parsed = parseYaml(source);
    return {};
  };
  // Always pass an options object: without one, gray-matter caches and returns {} for a broken file it has seen.
  const { content } = matter(text, {
    language: 'yaml',
    engines: { yaml, javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse },
  });
  const bodyLine = text.slice(0, text.length - content.length).split('\n').length;
  const crowd = findCrowd(content);
  if (crowd) return [toBodyFault(file.name, bodyLine, crowd)];

  if (!parsed) return [missing(file.name, 'the front matter is empty')];
  const problems = yamlProblems(parsed, file.name);
  if (problems.length > 0) return problems;
  if (!isMap(parsed.document.contents)) {
    return [missing(file.name, `the front matter is not a list of "key: value" lines`)];
  }
  const data = toData(parsed);
  if (typeof data === 'string') {
    return [{ ...missing(file.name, data), fix: 'write the values out instead of using anchors' }];
  }
  const lost = hidingBody(content, bodyLine, Object.keys(data));
  if (lost) return [{ severity: 'error', file: file.name, ...lost }];
  return {
    file: file.name,
    data,
    body: content,
    bodyLine,
    ...toReader(parsed),
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

/** @param bodyLine the line of the file on which the body starts */
export function toBodyFault(file: string, bodyLine: number, crowd: Crowd): Problem {
  const line = bodyLine + crowd.line - 1;
  return { severity: 'error', file, field: 'body', ...crowd, line };
}
