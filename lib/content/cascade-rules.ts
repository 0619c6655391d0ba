/** What one `_index.md` passes on. Used by `cascade.ts`. */
import { asMarkdown, isMarkdown, pagePathOf, splitLanguage } from '@/lib/model/content-path';
import { type Problem, quote } from '@/lib/model/problem';

import type { ContentFile } from './folder';
import { type FrontMatter, parseFrontMatter } from './front-matter';
import { validate } from './validate';
import { type Inherited, pageSchema } from './visibility-schema';

export type Rule = {
  /** The folder it applies to, e.g. `videos`; empty for all of the content. */
  folder: string;
  /** The language of its file, `_index.de.md`, which limits it to pages in that language; null for every page. */
  language: string | null;
  target: Record<string, unknown>;
  values: Inherited;
};

/** The key, in front matter of any kind. */
const KEY = /(?:^|[{,])[^\p{L}\n]{0,9}cascade["']?\s{0,9}[\]:=.]/imu;

/** @param problems gets what is wrong with the key */
export function readRules(file: ContentFile, language: string, problems: Problem[]): Rule[] {
  // Most such files are texts in which only this key matters here.
  if (!/\bcascade\b/iu.test(file.text)) return [];
  if (!isMarkdown(file.path)) {
    if (KEY.test(file.text)) problems.push(toUnread(file));
    return [];
  }
  const frontMatter = parseFrontMatter(file);
  if (Array.isArray(frontMatter)) {
    problems.push(...frontMatter);
    return [];
  }
  const key = Object.keys(frontMatter.data).find((name) => name.toLowerCase() === 'cascade');
  if (key === undefined) return [];
  const written = frontMatter.data[key];
  const isList = Array.isArray(written);
  return (isList ? written : [written]).flatMap((entry: unknown, index) => {
    const path = isList ? [key, index] : [key];
    if (entry === null) return [];
    if (typeof entry !== 'object' || Array.isArray(entry)) {
      problems.push({
        severity: 'error',
        file: file.name,
        ...frontMatter.locate(path),
        field: key,
        message: `expected keys and values for the pages below, got ${quote(entry)}`,
        fix: 'write them on lines below "cascade:", like "  draft: true"',
      });
      return [];
    }
    const { target, data } = split(entry as Record<string, unknown>);
    const found = validate(within(frontMatter, path, data), pageSchema);
    problems.push(...found.problems);
    return [
      {
        folder: pagePathOf(file.path, language),
        language: splitLanguage(file.path).language,
        target,
        values: found.data ?? {},
      },
    ];
  });
}

/** What a file in another format would hide must not become public just because we cannot read it. */
function toUnread({ name, text }: ContentFile): Problem {
  const line = text.slice(0, text.search(KEY) + 1).split('\n').length;
  return {
    severity: 'error',
    file: name,
    line,
    column: 1,
    field: 'cascade',
    message: 'is only read from markdown files, so it hides nothing here',
    fix: `write it into an ${asMarkdown(name.slice(name.lastIndexOf('/') + 1))} beside this file, and remove it here`,
  };
}

/** `target`, or its older name `_target`, and the rest. */
function split(entry: Record<string, unknown>) {
  const isTargetKey = ([key]: [string, unknown]) => /^_?target$/iu.test(key);
  const pairs = Object.entries(entry);
  const target = pairs.find(isTargetKey)?.[1];
  const isMap = typeof target === 'object' && target !== null && !Array.isArray(target);
  return {
    target: isMap ? (target as Record<string, unknown>) : {},
    data: Object.fromEntries(pairs.filter((pair) => !isTargetKey(pair))),
  };
}

/** Part of some front matter, keeping the positions of the whole. */
function within(
  whole: FrontMatter,
  path: PropertyKey[],
  data: Record<string, unknown>,
): FrontMatter {
  return {
    ...whole,
    data,
    locate: (inner) => whole.locate([...path, ...inner]),
    locateKey: (key) => whole.locate([...path, key]),
    asWritten: (inner) => whole.asWritten([...path, ...inner]),
  };
}
