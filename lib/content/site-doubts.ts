/** Settings of a site that are valid but certainly not meant. Used by `site-file.ts`. */
import { closest, distance } from 'fastest-levenshtein';

import { FACETS } from '@/lib/model/facets';
import { type Problem, quote } from '@/lib/model/problem';
import { DEFAULT_TAXONOMIES } from '@/lib/model/site';
import { accentFault, TEXT_CONTRAST, type Theme, toTheme } from '@/lib/model/theme/theme';

import type { FrontMatter } from './front-matter';
import { keysWithin } from './known-keys';
import { createReport, type Report } from './reporter';
import { languageDoubt } from './site-language';
import type { SiteData } from './site-schema';

/** @param data the settings that are valid */
export function siteDoubts(frontMatter: FrontMatter, data: Partial<SiteData>): Problem[] {
  const problems: Problem[] = [];
  const report = createReport(frontMatter, problems);
  const doubt = languageDoubt(data.language ?? '');
  if (doubt) report(['language'], doubt.message, doubt.fix, 'warning');
  reportAccent(toTheme(data.theme), report);
  reportNested(data, frontMatter.data, report);
  reportSwapped(data.taxonomies ?? {}, report);
  reportFacets(data, report);
  for (const list of ['navigation', 'links'] as const)
    for (const [index, { label, url }] of (data[list] ?? []).entries()) {
      const first = data[list]!.findIndex((one) => one.label === label && one.url === url);
      if (first < index)
        report([list, index], `${quote(label)} is there twice`, 'remove one of the two', 'warning');
    }
  return problems;
}

/** An accent that is too pale for words. */
function reportAccent(theme: Theme, report: Report) {
  const fault = accentFault(theme);
  if (!fault) return;
  const ratio = fault.ratio.toFixed(1);
  const message = `${theme.accent} has a contrast of ${ratio}:1 with the page, and words need ${TEXT_CONTRAST}:1`;
  report(['theme', 'accent'], message, `write "${fault.better}", a shade of it that has`);
}

/** Keys below another that do nothing: most are misspelt. */
function reportNested(data: Partial<SiteData>, written: Record<string, unknown>, report: Report) {
  for (const [group, value] of Object.entries(data)) {
    const within = keysWithin(group);
    if (!within || within.isList || !value) continue;
    for (const key of Object.keys(written[group] ?? {})) {
      if (within.keys.includes(key)) continue;
      const message = `${quote(key)} is not a known key, so it does nothing`;
      const fix = `write ${closest(key.toLowerCase(), within.keys)}, or remove it`;
      report([group, key], message, fix, 'warning');
    }
  }
}

/** Names that are no facet of this site. */
function reportFacets(data: Partial<SiteData>, report: Report) {
  const taxonomies = [
    ...Object.values(data.taxonomies ?? {}),
    ...Object.values(DEFAULT_TAXONOMIES),
  ];
  const known = [...new Set([...taxonomies, ...FACETS.map(({ name }) => name)])];
  for (const [index, name] of (data.facets ?? []).entries()) {
    if (known.includes(name)) continue;
    const message = `${quote(name)} is no way to narrow down lists`;
    const nearest = closest(name, known);
    const isNear = distance(name, nearest) <= name.length / 3;
    report(
      ['facets', index],
      message,
      isNear ? `write ${nearest}, or remove it` : `remove it; there are ${known.join(', ')}`,
    );
  }
}

/** `concepts: concept` in place of `concept: concepts`. */
function reportSwapped(taxonomies: Record<string, string>, report: Report) {
  for (const [singular, plural] of Object.entries(taxonomies)) {
    const isSwapped =
      DEFAULT_TAXONOMIES[plural as keyof typeof DEFAULT_TAXONOMIES] === singular ||
      [`${plural}s`, `${plural}es`, plural.replace(/y$/u, 'ies')].includes(singular);
    if (!isSwapped || singular === plural) continue;
    const right = `${plural}: ${singular}`;
    const fix = Object.hasOwn(taxonomies, plural)
      ? `remove this line: "${plural}" has one of its own`
      : `swap them: ${right}`;
    const message = `${quote(singular)} stands where the word for one is expected, before ${quote(plural)}`;
    report(['taxonomies', singular], message, fix, 'warning');
  }
}
