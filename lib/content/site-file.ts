/** `site.yaml`: what the whole site is called and how it is arranged. */
import type { Problem } from '@/lib/model/problem';
import { parseRepository, vercelRepository } from '@/lib/model/repository';
import { DEFAULT_TAXONOMIES, type Site } from '@/lib/model/site';

import { contentRoot, readOptional } from './folder';
import { type SiteData, siteSchema } from './site-schema';
import { validate } from './validate';
import { parseYaml, toData, toReader } from './yaml';
import { yamlProblems } from './yaml-faults';

const FILE = 'site.yaml';

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

  const parsed = parseYaml(file.text.replace(/\r\n?/gu, '\n'));
  const problems = yamlProblems(parsed, name, 'file');
  if (problems.length > 0) return { site: withDefaults({}), problems };
  const data = toData(parsed, 'the file');
  if (typeof data === 'string') {
    const at = { line: 1, column: 1, field: 'file' };
    return {
      site: withDefaults({}),
      problems: [
        { severity: 'error', file: name, ...at, message: data, fix: 'add a line "name: …"' },
      ],
    };
  }
  const frontMatter = { file: name, data, body: '', bodyLine: 1, ...toReader(parsed) };
  const result = validate(frontMatter, siteSchema, true);
  return { site: withDefaults(result.data ?? {}), problems: result.problems };
}

function withDefaults(data: Partial<SiteData>): Site {
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
    shortcodes: { drop: data.shortcodes?.drop ?? [], unwrap: data.shortcodes?.unwrap ?? [] },
    repository: parseRepository(data.repository ?? '') ?? vercelRepository(),
  };
}

/** `categories` -> `Categories`. */
export function toTitle(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
