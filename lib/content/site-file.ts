/** `site.yaml`: the name of the site and how it is arranged. */
import { taxonomyAddress, VIDEOS_PATH } from '@/lib/model/address';
import { PLAIN_ROWS } from '@/lib/model/home-rows';
import type { Problem } from '@/lib/model/problem';
import { parseRepository, vercelRepository } from '@/lib/model/repository';
import { DEFAULT_TAXONOMIES, type Site } from '@/lib/model/site';
import { toHeading } from '@/lib/model/term';
import { wordsOf } from '@/lib/model/words';

import { emptyKeys } from './empty-keys';
import { contentRoot, readOptional, unreadable } from './folder';
import type { FrontMatter } from './front-matter';
import { createGuard } from './guard';
import { crowdedYaml } from './long-lists';
import { SITE } from './size-limits';
import { type SiteData, siteSchema } from './site-schema';
import { validate } from './validate';
import { parseYaml, toData, toReader } from './yaml';
import { yamlProblems } from './yaml-faults';

const FILE = 'site.yaml';

/** The site's settings with defaults, their problems, and where each is in the file. */
export type SiteFile = {
  site: Site;
  problems: Problem[];
  name: string;
  locate: FrontMatter['locate'];
};

/** Without settings if the file cannot be read. */
export function readSite(): SiteFile {
  const problems: Problem[] = [];
  const name = `${contentRoot()}/${FILE}`;
  return createGuard(problems)(name, () => parseSite(name)) ?? withoutSettings(problems);
}

function parseSite(name: string): SiteFile {
  const file = readOptional(FILE, SITE);
  if (file === undefined) {
    const problem: Problem = {
      severity: 'warning',
      file: name,
      line: 1,
      column: 1,
      field: 'file',
      message: 'there is no such file, so the site has a default name',
      fix: 'add it with a line "name: …"',
    };
    return withoutSettings([problem]);
  }
  if ('severity' in file) return withoutSettings([file]);

  const text = file.text.replace(/\r\n?/gu, '\n');
  const crowd = crowdedYaml(text);
  if (crowd) return withoutSettings([unreadable(name, crowd.message, crowd.fix)]);
  const parsed = parseYaml(text);
  const problems = yamlProblems(parsed, name, 'file');
  if (problems.length > 0) return withoutSettings(problems);
  const data = toData(parsed, 'the file');
  if (typeof data === 'string') {
    const at = { line: 1, column: 1, field: 'file' };
    const fix = 'add a line "name: …"';
    return withoutSettings([{ severity: 'error', file: name, ...at, message: data, fix }]);
  }
  const frontMatter = { file: name, data, body: '', bodyLine: 1, ...toReader(parsed) };
  const result = validate(frontMatter, siteSchema, true);
  const site = withDefaults(result.data ?? {});
  const told = [...result.problems, ...emptyKeys(frontMatter, result.problems)];
  return { site, problems: told, name, locate: frontMatter.locate };
}

/** The settings of a site that sets none. */
export function withoutSettings(problems: Problem[]): SiteFile {
  return {
    site: withDefaults({}),
    problems,
    name: problems[0]!.file,
    locate: () => ({ line: 1, column: 1 }),
  };
}

function withDefaults(data: Partial<SiteData>): Site {
  const declared = data.taxonomies ?? {};
  const defaults = Object.entries(DEFAULT_TAXONOMIES).filter(
    ([, plural]) => !Object.values(declared).includes(plural),
  );
  const language = data.language ?? 'en';
  const taxonomies = { ...declared, ...Object.fromEntries(defaults) };
  return {
    name: data.name ?? wordsOf(language).list.all,
    tagline: data.tagline ?? '',
    description: data.description ?? '',
    language,
    author: data.author
      ? { name: data.author.name, url: data.author.url ?? null, type: data.author.type ?? 'Person' }
      : null,
    links: data.links ?? [],
    navigation: data.navigation ?? [
      { label: wordsOf(language).list.all, url: VIDEOS_PATH },
      ...Object.values(taxonomies).map((plural) => ({
        label: toHeading(plural),
        url: taxonomyAddress(plural),
      })),
    ],
    featured: data.featured ?? '',
    rows: data.rows ?? [...PLAIN_ROWS],
    taxonomies,
    posters: data.posters ?? 'youtube',
    pagerSize: data.pagerSize ?? 10,
    shortcodes: { drop: data.shortcodes?.drop ?? [], unwrap: data.shortcodes?.unwrap ?? [] },
    showMissing: data.showMissing ?? false,
    repository: parseRepository(data.repository ?? '') ?? vercelRepository(),
  };
}
