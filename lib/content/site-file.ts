/** `site.yaml`: what the whole site is called and how it is arranged. */
import { LineCounter } from 'yaml';
import { z } from 'zod';

import { isNextRoute, isRoute } from '@/lib/model/address';
import type { Problem } from '@/lib/model/problem';
import { DEFAULT_TAXONOMIES, type Site } from '@/lib/model/site';
import { toSlug } from '@/lib/model/slug';

import { field, optionalText, text } from './fields';
import { contentRoot, readOptional } from './folder';
import { VIDEO_KEYS } from './schema';
import { validate } from './validate';
import { parseYaml, placeOf, placeOfKey, toData, yamlProblems } from './yaml';

const FILE = 'site.yaml';
/** First segments and folders that are no taxonomy. */
const FOLDERS = ['page', 'resources', 'videos'];

const link = z.object({
  label: z.string(),
  url: z.string().regex(/^(?:https?:\/\/|\/(?!\/)|mailto:)/u),
});
const links = () =>
  field(
    z.array(link).nullish(),
    'a list of labels and urls',
    'write "- label: …" and below it "  url: …", a path of this site or an https address',
  );

const siteSchema = z.object({
  /** The name in the header and in every title. */
  name: text(),
  /** A few words below the name. */
  tagline: optionalText(),
  /** What a visitor finds here. */
  description: optionalText(),
  /** BCP 47 language tag of the texts. */
  language: field(
    z.string().refine(isLanguage).nullish(),
    'a language tag',
    'write it like en or pt-BR',
  ),
  /** Who publishes the videos: a Person, or an Organization. */
  author: field(
    z
      .object({
        name: z.string(),
        url: z
          .string()
          .regex(/^https?:\/\//u)
          .nullish(),
        type: z.enum(['Person', 'Organization']).nullish(),
      })
      .nullish(),
    'a name and an address',
    'write "name: …" and "url: https://…" on lines below it',
  ),
  /** Links in the footer. */
  links: links(),
  /** Links in the header. */
  navigation: links(),
  /** Singular and plural of each taxonomy, as in Hugo; tags, categories and concepts are there without it. */
  taxonomies: field(
    z.record(z.string(), z.string().refine(isTaxonomyName)).refine(areUnlike).nullish(),
    'lines of singular and plural, in lower case, each another name that nothing else has',
    'write "speaker: speakers" on a line below it',
  ),
  /** Videos a page of a list had on the Hugo site. */
  pagerSize: field(
    z.number().int().min(1).nullish(),
    'a whole number',
    'write 10, or leave it out',
  ),
});

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A taxonomy is the first segment of addresses and a key of front matter, so it may not have the name of another one. */
function isTaxonomyName(name: string): boolean {
  const path = `/${name}`;
  const isTaken =
    isRoute(path) || isNextRoute(path) || FOLDERS.includes(name) || VIDEO_KEYS.includes(name);
  return /^[\p{L}\p{N}-]+$/u.test(name) && toSlug(name) === name && !isTaken;
}

function areUnlike(taxonomies: Record<string, string>): boolean {
  const plurals = Object.values(taxonomies);
  return new Set(plurals).size === plurals.length;
}

/** The site's settings with defaults, and what is wrong with them. */
export function readSite(): { site: Site; problems: Problem[] } {
  const file = readOptional(FILE);
  const name = `${contentRoot()}/${FILE}`;
  if (file === undefined) {
    const problem: Problem = {
      severity: 'warning',
      file: name,
      line: 1,
      column: 1,
      field: 'file',
      message: 'there is no such file, so the site has a made-up name',
      fix: 'add it with a line "name: …"',
    };
    return { site: withDefaults({}), problems: [problem] };
  }
  if ('severity' in file) return { site: withDefaults({}), problems: [file] };

  const counter = new LineCounter();
  const document = parseYaml(file.text.replace(/\r\n?/gu, '\n'), counter);
  const problems = yamlProblems(document, counter, name, 'file');
  if (problems.length > 0) return { site: withDefaults({}), problems };
  const data = toData(document, 'the file');
  if (typeof data === 'string') {
    const at = { line: 1, column: 1, field: 'file' };
    return {
      site: withDefaults({}),
      problems: [
        { severity: 'error', file: name, ...at, message: data, fix: 'add a line "name: …"' },
      ],
    };
  }
  const frontMatter = {
    file: name,
    data,
    body: '',
    bodyLine: 1,
    placeOf: (path: PropertyKey[]) => placeOf(document, counter, path),
    placeOfKey: (key: string) => placeOfKey(document, counter, key),
    sourceOf: () => undefined,
  };
  const result = validate(frontMatter, siteSchema, true);
  return { site: withDefaults(result.data ?? {}), problems: result.problems };
}

function withDefaults(data: Partial<z.output<typeof siteSchema>>): Site {
  const declared = data.taxonomies ?? {};
  const defaults = Object.entries(DEFAULT_TAXONOMIES).filter(
    ([, plural]) => !Object.values(declared).includes(plural),
  );
  const taxonomies = { ...declared, ...Object.fromEntries(defaults) };
  return {
    name: data.name ?? 'Videos',
    tagline: data.tagline ?? '',
    description: data.description ?? '',
    language: data.language ?? 'en',
    author: data.author
      ? { name: data.author.name, url: data.author.url ?? null, type: data.author.type ?? 'Person' }
      : null,
    links: data.links ?? [],
    navigation: data.navigation ?? [
      { label: 'Videos', url: '/resources/videos' },
      ...Object.values(taxonomies).map((plural) => ({ label: toTitle(plural), url: `/${plural}` })),
    ],
    taxonomies,
    pagerSize: data.pagerSize ?? 10,
  };
}

/** `categories` -> `Categories`. */
export function toTitle(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
