/** What the home page shows: one featured video, and rows a newcomer can start with. */
import { SHORTS_PATH, termPath, VIDEOS_PATH } from '@/lib/model/address';
import { compareText } from '@/lib/model/order';
import type { Video } from '@/lib/model/video';

import type { Catalog } from './read';

/** How many videos a row needs to be worth a heading; shorts are narrow, and appear nowhere else on the page. */
const LEAST = 4;
const LEAST_SHORTS = 2;
/** Cards in a row. */
const MOST = 8;
/** Rows of categories, largest first. */
const CATEGORY_ROWS = 3;
/** A video below the first number of seconds is brief, above the second it is long. */
const BRIEF = 180;
const LONG = 600;

export type HomeRow = {
  kind: 'newest' | 'brief' | 'long' | 'shorts' | 'category';
  id: string;
  /** The title of a category; other rows have theirs in `words`. */
  title: string;
  videos: Video[];
  /** How many videos of that kind there are. */
  total: number;
  href: string | undefined;
};

/** The most relevant video that is not a short, else the newest; undefined for an empty library. */
export function getFeatured(videos: Video[]): Video | undefined {
  const ranked = videos
    .filter(({ isShort, weight }) => !isShort && weight !== null)
    .sort((a, b) => a.weight! - b.weight! || compareText(b.date, a.date));
  return ranked[0] ?? videos.find(({ isShort }) => !isShort) ?? videos[0];
}

/** Rows of at least four; a category first shows those of its videos that are in no row above it. */
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
