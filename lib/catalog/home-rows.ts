/** What the home page shows: one video above all, and rows that a newcomer can begin with. */
import { SHORTS_PATH, termPath, VIDEOS_PATH } from '@/lib/model/address';
import { compareText } from '@/lib/model/order';
import type { Video } from '@/lib/model/video';

import type { Catalog } from './read';

/** A row is worth its heading from so many videos on; shorts are narrow, and have no other place on the page. */
const LEAST = 4;
const LEAST_SHORTS = 2;
/** Cards in a row. */
const MOST = 8;
/** Rows of categories, the largest first. */
const CATEGORY_ROWS = 3;
/** Seconds below which a video is brief, and above which it is long. */
const BRIEF = 180;
const LONG = 600;

export type HomeRow = {
  kind: 'newest' | 'brief' | 'long' | 'shorts' | 'category';
  id: string;
  /** The category's own; the others have theirs in `words`. */
  title: string;
  videos: Video[];
  /** Videos of that kind there are. */
  total: number;
  href: string | undefined;
};

/** The most relevant video that is no short, else the newest; undefined for an empty library. */
export function getFeatured(videos: Video[]): Video | undefined {
  const ranked = videos
    .filter(({ isShort, weight }) => !isShort && weight !== null)
    .sort((a, b) => a.weight! - b.weight! || compareText(b.date, a.date));
  return ranked[0] ?? videos.find(({ isShort }) => !isShort) ?? videos[0];
}

/** Rows of at least four; a category shows first those of its videos that no row above it has. */
export function listHomeRows({ videos, taxonomies, getTaxonomy }: Catalog): HomeRow[] {
  const shown = new Set<Video>();
  const long = videos.filter(({ isShort }) => !isShort);
  const lengthIs = (fits: (seconds: number) => boolean) =>
    long.filter(({ duration }) => duration !== null && fits(duration));
  const plain = [
    ['newest', long, VIDEOS_PATH],
    ['brief', lengthIs((seconds) => seconds < BRIEF), undefined],
    ['long', lengthIs((seconds) => seconds > LONG), undefined],
  ] as const;
  const terms = (getTaxonomy('categories') ?? taxonomies[0])?.terms ?? [];
  const largest = [...terms]
    .sort((a, b) => b.videos.length - a.videos.length)
    .slice(0, CATEGORY_ROWS);
  const shorts = videos.filter(({ isShort }) => isShort);
  const row = (kind: HomeRow['kind'], id: string, title: string, all: Video[], href?: string) => {
    const fresh = [...all].sort((a, b) => Number(shown.has(a)) - Number(shown.has(b)));
    const picked = (kind === 'category' ? fresh : all).slice(0, MOST);
    picked.forEach((video) => shown.add(video));
    return { kind, id, title, videos: picked, total: all.length, href };
  };
  return [
    ...plain.map(([kind, all, href]) => row(kind, kind, '', [...all], href)),
    row('shorts', 'shorts', '', shorts, SHORTS_PATH),
    ...largest.map((term) => row('category', term.slug, term.title, term.videos, termPath(term))),
  ].filter(({ kind, total }) => total >= (kind === 'shorts' ? LEAST_SHORTS : LEAST));
}
