/** What `site.yaml` names for the home page and the library does not have. Used by `read.ts`. */
import { closest, distance } from 'fastest-levenshtein';

import { parseRow, PLAIN_ROWS } from '@/lib/model/home-rows';
import { type Problem, quote } from '@/lib/model/problem';
import type { Taxonomy } from '@/lib/model/term';

import { createBrokenNames } from './broken';
import type { Content } from './content';
import type { FindNamed } from './video-finder';

export function reportHome(
  content: Content,
  taxonomies: Taxonomy[],
  findNamed: FindNamed,
  problems: Problem[],
) {
  const { site, siteFile } = content;
  const report = (
    path: (string | number)[],
    message: string,
    fix: string,
    severity: Problem['severity'] = 'error',
  ) =>
    problems.push({
      severity,
      file: siteFile.name,
      ...siteFile.locate(path),
      field: String(path[0]),
      message,
      fix,
    });
  if (site.featured !== '') findNamed(site.featured, (...said) => report(['featured'], ...said));
  const names = listNames(content, taxonomies);
  const isBroken = createBrokenNames(content.unread);
  for (const [index, written] of site.rows.entries()) {
    const path = ['rows', index];
    const row = parseRow(written, site.taxonomies);
    const isNamed = row?.kind === 'path' || row?.kind === 'term';
    if (site.rows.indexOf(written) < index) {
      report(path, `${quote(written)} is there twice`, 'keep one of the two');
    } else if (!row) {
      report(path, `${quote(written)} is not a row`, toFix(written, names));
    } else if (isNamed && !names.includes(written)) {
      // A term may be that of a video whose file has errors.
      if (row.kind === 'term' && isBroken(row.slug)) continue;
      const kind = written.slice(0, written.indexOf(':') + 1);
      const known = names.filter((name) => name.startsWith(kind));
      const message = `there is no ${kind.slice(0, -1)} ${quote(row.slug)}`;
      report(path, message, toFix(written, known));
    }
  }
}

/** Every row that there can be, but for those of a length. */
function listNames({ site, paths, terms }: Content, taxonomies: Taxonomy[]): string[] {
  const ofTerms = Object.entries(site.taxonomies).flatMap(([singular, plural]) => {
    const made = taxonomies.filter(({ name }) => name === plural);
    const all = [
      ...made.flatMap((taxonomy) => [...taxonomy.terms, ...taxonomy.unlisted]),
      ...(terms.get(plural) ?? []),
    ];
    return all.map(({ slug }) => `${singular}:${slug}`);
  });
  return [...PLAIN_ROWS, ...paths.map(({ slug }) => `path:${slug}`), ...ofTerms];
}

function toFix(written: string, known: string[]): string {
  if (written.startsWith('length')) return 'write it like length:>20m or length:<3m';
  const nearest = known.length > 0 ? closest(written, known) : '';
  const value = written.slice(written.indexOf(':') + 1);
  if (nearest !== '' && distance(written, nearest) <= Math.max(2, value.length / 3))
    return `did you mean ${nearest}?`;
  return `write ${PLAIN_ROWS.join(', ')}, or one like path:…, tag:… or length:>20m`;
}
