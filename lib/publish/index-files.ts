/** The index of videos for browsing and searching in the browser. Used by the build, which writes it into `public/`. */
import type { Catalog } from '@/lib/catalog/catalog';
import { writeBadges } from '@/lib/model/badges';
import { FACETS } from '@/lib/model/facets';
import {
  type CardRow,
  cardsEach,
  cardsPath,
  INDEX_PATH,
  type VideoIndex,
} from '@/lib/model/video-index';
import { sitePageAddress, termAddress, videoAddress, watchPathAddress } from '@/lib/model/address';
import { compareText } from '@/lib/model/order';
import { type PageRow, PAGES_PATH } from '@/lib/model/page-rows';
import type { SearchTable } from '@/lib/model/search/index-table';
import { toSlug } from '@/lib/model/slug';
import type { SitePage } from '@/lib/model/site-page';
import type { Video, VideoStatus } from '@/lib/model/video';

import { nameOf, type SearchFiles } from './search-index';

const DAY = 86_400_000;

/** From the path of a file to what it holds, those of the full-text index with them. */
export function toIndexFiles(
  catalog: Catalog,
  search: SearchFiles,
): Map<string, string | Uint8Array> {
  const files = new Map(search.files);
  const { videos } = catalog;
  const rows = videos.map((video, number) => toCardRow(video, search.hashes[number] ?? ''));
  const each = cardsEach(videos.length);
  const shards: string[] = [];
  for (let from = 0; from < rows.length; from += each) {
    const text = JSON.stringify(rows.slice(from, from + each));
    const name = nameOf(text);
    shards.push(name);
    files.set(cardsPath(name), text);
  }
  files.set(PAGES_PATH, JSON.stringify(listPages(catalog)));
  files.set(INDEX_PATH, JSON.stringify(toVideoIndex(catalog, shards, search.table)));
  return files;
}

export function toVideoIndex(
  { videos, taxonomies, paths, sitePages }: Catalog,
  shards: string[],
  search: SearchTable,
): VideoIndex {
  const numbers = new Map<string, number>();
  for (const { name, terms } of taxonomies)
    for (const { slug } of terms) numbers.set(`${name}/${slug}`, numbers.size);
  const days = videos.map(({ localDate }) => Date.parse(localDate.slice(0, 10)) / DAY);
  const titles = videos.map(({ title }, index) => ({ title: title.toLowerCase(), index }));
  const statuses = videos.flatMap(({ status }, index) =>
    status === 'published' ? [] : [[index, status] as [number, VideoStatus]],
  );
  const indexes = (pick: (video: Video) => boolean) =>
    videos.flatMap((video, index) => (pick(video) ? [index] : []));
  return {
    code: process.env.CODE_ID,
    taxonomies: taxonomies.map(({ name, title, terms }) => ({
      name,
      title,
      terms: terms.map((term) => [term.slug, term.title]),
    })),
    paths: paths.map(({ slug, title }) => [slug, title]),
    pages: sitePages
      .filter(isOpen)
      .map(({ slug, title, description }) => [slug, title, description]),
    ids: videos.map(({ videoId }) => videoId).join(''),
    days: days.map((day, index) => (index === 0 ? day : days[index - 1]! - day)),
    seconds: videos.map(({ duration }) => duration ?? 0),
    shorts: indexes(({ isShort }) => isShort),
    badges: videos.map(({ badges }) => writeBadges(badges)).join(''),
    weights: videos.flatMap(({ weight }, index) =>
      weight === null ? [] : [[index, weight] as [number, number]],
    ),
    byTitle: titles.sort((a, b) => compareText(a.title, b.title)).map(({ index }) => index),
    terms: videos.map(({ terms }) =>
      terms.flatMap(({ taxonomy, slug }) => numbers.get(`${taxonomy}/${slug}`) ?? []),
    ),
    ...(statuses.length > 0 && { statuses }),
    facets: Object.fromEntries(
      FACETS.flatMap(({ name, toColumn }) => (toColumn ? [[name, toColumn(videos)]] : [])),
    ),
    shards,
    search,
  };
}

/** What can be meant by an address that is none. */
function listPages({ videos, taxonomies, paths, sitePages }: Catalog): PageRow[] {
  const terms = taxonomies.flatMap((taxonomy) => taxonomy.terms);
  return [
    ...videos.map((video): PageRow => [videoAddress(video), video.title]),
    ...paths.map((path): PageRow => [watchPathAddress(path), path.title]),
    ...terms.map((term): PageRow => [termAddress(term), term.title]),
    ...sitePages.filter(isOpen).map((page): PageRow => [sitePageAddress(page), page.title]),
  ];
}

/** Never a draft, even where pages show them. */
function isOpen({ isListed, status }: SitePage): boolean {
  return isListed && status === 'published';
}

function toCardRow({ title, slug, preview }: Video, hash: string): CardRow {
  const own = toSlug(title) === slug ? undefined : slug;
  if (preview) return [title, hash, own ?? '', preview];
  return own === undefined ? [title, hash] : [title, hash, own];
}
