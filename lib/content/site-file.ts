/** `site.yaml`: the name of the site and how it is arranged. */
import { taxonomyAddress, VIDEOS_PATH } from '@/lib/model/address';
import { PLAIN_ROWS } from '@/lib/model/home-rows';
import { DEFAULT_PAGE_SIZE } from '@/lib/model/list-pages';
import { toHost } from '@/lib/model/picture-hosts';
import type { Problem } from '@/lib/model/problem';
import { parseRepository, vercelRepository } from '@/lib/model/repository';
import { DEFAULT_TAXONOMIES, type Site } from '@/lib/model/site';
import { taxonomyNames } from '@/lib/model/taxonomy-names';
import { toTheme } from '@/lib/model/theme/theme';
import { wordsOf } from '@/lib/model/words/all';

import { type BrandFiles, readBrandFiles } from './brand-files';
import { emptyKeys } from './empty-keys';
import { contentRoot, nameInProject } from './folder';
import type { FrontMatter } from './front-matter';
import { createGuard } from './guard';
import { listNames } from './listing';
import { SITE } from './size-limits';
import { createReport } from './reporter';
import { siteDoubts } from './site-doubts';
import { isLanguage } from './site-language';
import { type SiteData, siteSchema } from './site-schema';
import { validate } from './validate';
import { readWords } from './words-file';
import { readYamlFile } from './yaml-file';

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
  const file = createGuard(problems)(name, () => parseSite(name)) ?? withoutSettings(problems);
  file.site.words = readWords(file.problems);
  return file;
}

function parseSite(name: string): SiteFile {
  const frontMatter = readYamlFile(FILE, name, SITE, 'add a line "name: …"');
  if (frontMatter === undefined) return withoutSettings([toAbsent(name)]);
  if (Array.isArray(frontMatter)) return withoutSettings(frontMatter);
  const result = validate(frontMatter, siteSchema, true);
  // With an error in one setting, the others still hold, or files would be told of what is no fault of theirs.
  const data = result.data ?? validSettings(frontMatter.data);
  const told = [
    ...result.problems,
    ...emptyKeys(frontMatter, result.problems),
    ...siteDoubts(frontMatter, data),
  ];
  const brand = readBrandFiles(data.theme ?? {}, createReport(frontMatter, told));
  const site = withDefaults(data, brand);
  return { site, problems: told, name, locate: frontMatter.locate };
}

/** The settings that are valid by themselves. */
function validSettings(written: Record<string, unknown>): Partial<SiteData> {
  const entries = Object.entries(siteSchema.shape).flatMap(([key, schema]) => {
    const own = Object.keys(written).find((name) => name.toLowerCase() === key.toLowerCase());
    const result = own === undefined ? undefined : schema.safeParse(written[own]);
    return result?.success ? [[key, result.data] as const] : [];
  });
  return Object.fromEntries(entries) as Partial<SiteData>;
}

/** There may be one that only has another name. */
function toAbsent(name: string): Problem {
  const at = { severity: 'warning', line: 1, column: 1, field: 'file' } as const;
  const like = listNames('').find((one) => /^site\.ya?ml(?:\.\w+)?$/iu.test(one));
  if (like === undefined) {
    const message = 'there is no such file, so the site has a default name';
    return { ...at, file: name, message, fix: 'add it with a line "name: …"' };
  }
  const message = `is not read, since the settings of a site are in ${FILE}`;
  return { ...at, file: nameInProject(like), message, fix: `name it ${FILE}` };
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

function withDefaults(data: Partial<SiteData>, brand?: BrandFiles): Site {
  const declared = data.taxonomies ?? {};
  const defaults = Object.entries(DEFAULT_TAXONOMIES).filter(
    ([, plural]) => !Object.values(declared).includes(plural),
  );
  const language = data.language && isLanguage(data.language) ? data.language : 'en';
  const taxonomies = { ...declared, ...Object.fromEntries(defaults) };
  return {
    name: data.name ?? wordsOf(language).list.all,
    tagline: data.tagline ?? '',
    description: data.description ?? '',
    language,
    theme: toTheme(data.theme, brand),
    timeZone: data.timeZone ?? null,
    words: {},
    author: data.author
      ? { name: data.author.name, url: data.author.url ?? null, type: data.author.type ?? 'Person' }
      : null,
    links: data.links ?? [],
    navigation: data.navigation ?? [
      { label: wordsOf(language).list.all, url: VIDEOS_PATH },
      ...Object.entries(taxonomies).map(([singular, plural]) => ({
        label: taxonomyNames(plural, singular, language).title,
        url: taxonomyAddress(plural),
      })),
    ],
    featured: data.featured ?? '',
    rows: data.rows ?? [...PLAIN_ROWS],
    taxonomies,
    offline: data.offline ?? true,
    posters: data.posters ?? 'youtube',
    hosts: [...new Set((data.hosts ?? []).map((host) => toHost(host)!))],
    images: [...new Set((data.images ?? []).map((host) => toHost(host)!))],
    facets: data.facets ?? null,
    pageSize: data.pageSize ?? DEFAULT_PAGE_SIZE,
    pagerSize: data.pagerSize ?? 10,
    shortcodes: { drop: data.shortcodes?.drop ?? [], unwrap: data.shortcodes?.unwrap ?? [] },
    showMissing: data.showMissing ?? false,
    repository: parseRepository(data.repository ?? '') ?? vercelRepository(),
  };
}
