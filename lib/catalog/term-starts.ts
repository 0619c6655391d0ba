/** The video that the file of a term says to start with. Used by `arrange.ts`. */
import { isUsed, type TermEntry } from '@/lib/content/term-file';
import { type Problem, quote } from '@/lib/model/problem';
import type { Taxonomy } from '@/lib/model/term';

import type { FindNamed, ReportName } from './video-finder';

/** Sets `start` of every term whose file names a video that lists show. */
export function placeStarts(
  files: Map<string, TermEntry[]>,
  taxonomies: Taxonomy[],
  findNamed: FindNamed,
  problems: Problem[],
) {
  for (const { name, terms, unlisted } of taxonomies) {
    const bySlug = new Map([...terms, ...unlisted].map((term) => [term.slug, term]));
    for (const { slug, start, file } of (files.get(name) ?? []).filter(isUsed)) {
      if (!start) continue;
      const report: ReportName = (message, fix, severity = 'error') =>
        problems.push({ severity, file: file.name, ...start.place, field: 'start', message, fix });
      if (slug === '') {
        const message = `${quote(start.name)} is in the file of a whole list, so it does nothing`;
        report(message, 'remove it', 'warning');
      }
      const term = bySlug.get(slug);
      if (term) term.start = findNamed(start.name, report) ?? null;
    }
  }
}
