/**
 * What `_index.md` files pass on to the pages below them, as far as it decides whether those are shown.
 * Source: https://gohugo.io/content-management/front-matter/#cascade
 */
import { z } from 'zod';

import {
  asMarkdown,
  isMarkdown,
  isSameLanguage,
  pagePathOf,
  splitLanguage,
} from '@/lib/model/content-path';
import { type Problem, quote } from '@/lib/model/problem';

import { optionalInstant } from './fields';
import type { ContentFile } from './folder';
import { type FrontMatter, parseFrontMatter } from './front-matter';
import { matchesGlob } from './glob';
import { validate } from './validate';
import { visibilityFields } from './visibility-schema';

/** What decides whether a page is shown. */
export const pageSchema = z.object({ ...visibilityFields, date: optionalInstant() });

/** Values, by their schema names. */
export type Inherited = Partial<z.output<typeof pageSchema>>;

/** The kind of page, in Hugo's terms. */
export type PageKind = 'page' | 'term';

/** What a page inherits from the folders above it. @param path of its file, relative to the content */
export type Cascade = (path: string, kind: PageKind) => Inherited;

/** What the parsers of terms and paths know in addition to the file. */
export type FileContext = {
  /** Milliseconds since 1970; decides what is scheduled or expired. */
  now: number;
  language: string;
  /** What the folders above pass on. */
  inherited: Inherited;
};

type Rule = {
  /** The folder it applies to, e.g. `videos`; empty for all of the content. */
  folder: string;
  /** The language of its file, `_index.de.md`, which limits it to pages in that language; null for every page. */
  language: string | null;
  target: Record<string, unknown>;
  values: Inherited;
};

/**
 * @param files every `_index.md`, and index files in other formats
 * @param language of the site
 */
export function readCascades(
  files: ContentFile[],
  language: string,
): { cascade: Cascade; problems: Problem[] } {
  const problems: Problem[] = [];
  const rules = files.flatMap((file) => toRules(file, language, problems));
  if (rules.length === 0) return { cascade: () => ({}), problems };
  // The nearest folder first, then file order.
  rules.sort((a, b) => b.folder.length - a.folder.length);
  const cascade: Cascade = (path, kind) => {
    const page = pagePathOf(path, language);
    const own = splitLanguage(path).language ?? language;
    const inherited: Inherited = {};
    for (const { folder, language: of, target, values } of rules) {
      if (folder !== '' && page !== folder && !page.startsWith(`${folder}/`)) continue;
      if (of !== null && !isSameLanguage(of, own)) continue;
      if (!isTarget(target, listPaths(page, path), kind, own)) continue;
      for (const [key, value] of Object.entries(values)) {
        if (value != null && !(key in inherited)) Object.assign(inherited, { [key]: value });
      }
    }
    return inherited;
  };
  return { cascade, problems };
}

/** The key, in front matter of any kind. */
const KEY = /(?:^|[{,])[^\p{L}\n]{0,9}cascade["']?\s{0,9}[\]:=.]/imu;

function toRules(file: ContentFile, language: string, problems: Problem[]): Rule[] {
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

/**
 * What a pattern may call a page: its name in Hugo, lower-case with hyphens for spaces; its folder as named;
 * or its file, as in older versions.
 * Source: `NormalizePathStringBasic` in Hugo's `common/paths/pathparser.go`.
 */
function listPaths(page: string, file: string): string[] {
  return [page.toLowerCase().replaceAll(' ', '-'), page, file].map((path) => `/${path}`);
}

/**
 * Conditions we do not know narrow nothing down: better to hide too much than too little.
 * @param paths names of the page; one of them must match
 */
function isTarget(
  target: Record<string, unknown>,
  paths: string[],
  kind: PageKind,
  language: string,
): boolean {
  const facts: Record<string, string[]> = {
    path: paths,
    kind: [kind],
    lang: [language],
    environment: ['production'],
  };
  return Object.entries(target).every(([key, pattern]) => {
    const found = facts[key.toLowerCase()];
    if (found === undefined || typeof pattern !== 'string') return true;
    return found.some((fact) => matchesGlob(pattern, fact));
  });
}
