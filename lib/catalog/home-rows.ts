/** What the home page shows: one featured video, and the rows that `site.yaml` names. */
import {
  PATHS_PATH,
  SHORTS_PATH,
  stepAddress,
  taxonomyAddress,
  termPath,
  toHref,
  videoPath,
  VIDEOS_PATH,
  watchPathAddress,
} from '@/lib/model/address';
import {
  type HomeRow,
  type Lengths,
  parseRow,
  ROW_SIZE,
  type RowName,
  SHORTS_ROW_SIZE,
} from '@/lib/model/home-rows';
import { compareText } from '@/lib/model/order';
import type { Video } from '@/lib/model/video';
import { wordsOf } from '@/lib/model/words/all';

import { BRIEF, isOfLength, lengthHref, LONG } from './length-rows';
import type { Catalog } from './read';
import { largestSubjects } from './subjects';

/** How many cards make a row worth a heading; a row that `site.yaml` names needs one. */
const LEAST = 2;

/**
 * The named video, else the most relevant one that is not a short, else the newest; undefined for an empty library.
 * @param name slug or id
 */
export function getFeatured(videos: Video[], name = ''): Video | undefined {
  const named = videos.find(({ slug, videoId }) => slug === name || videoId === name);
  const ranked = videos
    .filter(({ isShort, weight }) => !isShort && weight !== null)
    .sort((a, b) => a.weight! - b.weight! || compareText(b.date, a.date));
  return named ?? ranked[0] ?? videos.find(({ isShort }) => !isShort) ?? videos[0];
}

/** In the order of `site.yaml`; those with nothing in them, or nothing else than another row, are left out. */
export function listHomeRows(catalog: Catalog): HomeRow[] {
  const { site } = catalog;
  return site.rows.flatMap((written) => {
    const name = parseRow(written, site.taxonomies);
    if (!name || isRepeated(name, catalog)) return [];
    const row = toRow(name, `row-${written}`, catalog);
    const least = ['path', 'term', 'length'].includes(name.kind) ? 1 : LEAST;
    return row && row.cards.length >= least ? [row] : [];
  });
}

/** Whether the row of the newest shows all that this one could. */
function isRepeated({ kind }: RowName, { site, longVideos }: Catalog): boolean {
  const isPart = kind === 'long' || kind === 'brief';
  return isPart && longVideos.length <= ROW_SIZE && site.rows.includes('newest');
}

function toRow(name: RowName, id: string, catalog: Catalog): HomeRow | undefined {
  const { videos, longVideos, shorts, paths, taxonomies } = catalog;
  const { home, list, browse, paths: pathWords } = wordsOf(catalog.site.language);
  const most = name.kind === 'shorts' ? SHORTS_ROW_SIZE : ROW_SIZE;
  const ofCards = <Card>(title: string, href: string, all: Card[]) => ({
    id,
    title,
    href,
    total: all.length,
    cards: all.slice(0, most),
  });
  const ofVideos = (title: string, href: string, all: Video[]) => {
    const cards = all.map((video) => ({ video, href: videoPath(video) }));
    return { kind: 'videos' as const, ...ofCards(title, href, cards) };
  };
  const ofLength = (title: string, lengths: Lengths) => {
    const all = longVideos.filter((video) => isOfLength(video, lengths));
    return ofVideos(title, lengthHref(videos, lengths), all);
  };
  switch (name.kind) {
    case 'newest':
      return ofVideos(home.newest, VIDEOS_PATH, longVideos);
    case 'shorts':
      return { ...ofVideos(list.shorts, SHORTS_PATH, shorts), kind: 'shorts' };
    case 'long':
      return ofLength(home.long, LONG);
    case 'brief':
      return ofLength(home.brief, BRIEF);
    case 'length': {
      const { from, to } = name;
      return ofLength(browse.band(from / 60, to === null ? undefined : to / 60), name);
    }
    case 'paths':
      return { kind: 'paths', ...ofCards(pathWords.title, PATHS_PATH, paths) };
    case 'subjects': {
      const taxonomy = catalog.getTaxonomy('categories') ?? taxonomies[0];
      if (!taxonomy) return undefined;
      const terms = largestSubjects([taxonomy], taxonomy.terms.length);
      const href = toHref(taxonomyAddress(taxonomy.name));
      return { kind: 'subjects', ...ofCards(taxonomy.title, href, terms) };
    }
    case 'term': {
      const term = catalog.getTerm(name.taxonomy, name.slug);
      return term && ofVideos(term.title, termPath(term), term.videos);
    }
    case 'path': {
      const path = paths.find(({ slug }) => slug === name.slug);
      if (!path) return undefined;
      const cards = path.steps.map(({ video }, index) => ({
        video,
        href: toHref(stepAddress(path, index + 1)),
      }));
      const href = toHref(watchPathAddress(path));
      return { kind: 'videos', ...ofCards(path.title, href, cards) };
    }
  }
}
