/** Gathers the terms of all videos and term files into taxonomies. */
import { isUsed, type TermEntry } from '@/lib/content/term-file';
import type { Problem } from '@/lib/model/problem';
import { taxonomyNames } from '@/lib/model/taxonomy-names';
import { isNoCategory, type Taxonomy, type Term } from '@/lib/model/term';
import type { Video } from '@/lib/model/video';

import type { Content } from './content';

/**
 * Terms are merged by slug, whatever their letter case. A term file gives the title; otherwise the
 * most frequent spelling does. A term file without videos keeps its page; drafts bring no terms, and a
 * file that is never rendered removes its term.
 * @param videos those that are listed, newest first; their term titles are set to the term's, and
 *   links to terms that nothing lists are removed
 * @param unlisted other videos with a page; treated the same, but no term lists them
 */
export function buildTaxonomies(
  { site, terms: files }: Content,
  videos: Video[],
  problems: Problem[],
  unlisted: Video[] = [],
): Taxonomy[] {
  return Object.entries(site.taxonomies).map(([singular, name]) => {
    const all = files.get(name) ?? [];
    const names = taxonomyNames(name, singular, site.language);
    const entries = all.filter((entry) => isUsed(entry) && !isNoCategory(name, entry.slug));
    const bySlug = toFileMap(entries, problems);
    // `tags/_index.md` is the text of the list itself.
    const own = bySlug.get('');
    bySlug.delete('');
    const users = groupBySlug(name, videos);
    const slugs = new Set([...bySlug.keys(), ...users.keys()]);
    for (const { slug, visibility } of all) if (visibility.status === 'hidden') slugs.delete(slug);
    const made = [...slugs]
      .map((slug) => toTerm(name, slug, bySlug.get(slug), users.get(slug)))
      .sort((a, b) => a.title.localeCompare(b.title, site.language, { numeric: true }));
    const isListed = ({ slug }: Term) => bySlug.get(slug)?.visibility.isListed ?? true;
    const terms = made.filter(isListed);
    const titles = new Map(terms.map((term) => [term.slug, term.title]));
    for (const video of [...videos, ...unlisted]) {
      video.terms = video.terms.filter(
        ({ taxonomy, slug }) => taxonomy !== name || titles.has(slug),
      );
      for (const link of video.terms) {
        if (link.taxonomy === name) link.title = titles.get(link.slug)!;
      }
    }
    return {
      name,
      singular,
      title: own?.title ?? names.title,
      forms: names.forms,
      description: own?.description ?? '',
      body: own?.body ?? '',
      terms,
      unlisted: made.filter((term) => !isListed(term)),
    };
  });
}

type User = { video: Video; spelling: string };

function groupBySlug(taxonomy: string, videos: Video[]): Map<string, User[]> {
  const groups = new Map<string, User[]>();
  for (const video of videos) {
    for (const { slug, title, taxonomy: name } of video.terms) {
      if (name !== taxonomy) continue;
      const users = groups.get(slug) ?? [];
      users.push({ video, spelling: title });
      groups.set(slug, users);
    }
  }
  return groups;
}

function toFileMap(entries: TermEntry[], problems: Problem[]): Map<string, TermEntry> {
  const bySlug = new Map<string, TermEntry>();
  for (const entry of entries) {
    const first = bySlug.get(entry.slug);
    if (first) {
      problems.push({
        severity: 'error',
        file: entry.file.name,
        line: 1,
        column: 1,
        field: 'file',
        message: `${first.file.name} is a file of the same term`,
        fix: 'keep one of the two files',
      });
    } else {
      bySlug.set(entry.slug, entry);
    }
  }
  return bySlug;
}

function toTerm(
  taxonomy: string,
  slug: string,
  entry: TermEntry | undefined,
  users: User[] = [],
): Term {
  const dates = [entry?.lastmod, ...users.map(({ video }) => video.lastmod)].filter(
    (date) => date != null,
  );
  return {
    taxonomy,
    slug,
    title: entry?.title ?? mostFrequent(users.map((user) => user.spelling)) ?? slug,
    description: entry?.description ?? '',
    body: entry?.body ?? '',
    start: null,
    lastmod: dates.sort().at(-1) ?? null,
    videos: users.map((user) => user.video),
  };
}

/** The most frequent text; if tied, the first alphabetically. */
function mostFrequent(texts: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}
