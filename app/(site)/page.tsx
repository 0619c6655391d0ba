import type { Metadata } from 'next';
import Link from 'next/link';

import { VideoRow } from '@/components/browse/video-row';
import { EditLink } from '@/components/site/edit-link';
import { JsonLd } from '@/components/site/json-ld';
import { getCatalog } from '@/lib/catalog/catalog';
import { HOME_PATH, termPath, VIDEOS_PATH } from '@/lib/model/address';
import { formatCount } from '@/lib/model/format';
import type { Term } from '@/lib/model/term';
import type { Video } from '@/lib/model/video';
import { toEditUrl } from '@/lib/publish/edit-links';
import { homeGraph } from '@/lib/publish/json-ld';
import { homeMetadata } from '@/lib/publish/metadata';

/** Videos in a row of the home page. */
const ROW_LENGTH = 4;
/** Rows of categories on the home page, the largest first. */
const CATEGORY_ROWS = 4;

export function generateMetadata(): Metadata {
  return homeMetadata(getCatalog().site);
}

export default function HomePage() {
  const catalog = getCatalog();
  const { site, videos, taxonomies, getTaxonomy } = catalog;
  const newest = videos.slice(0, ROW_LENGTH * 2);
  const rows = toRows((getTaxonomy('categories') ?? taxonomies[0])?.terms ?? [], newest);
  return (
    <div className="flex flex-col gap-14">
      <JsonLd graph={homeGraph(catalog)} />
      <header className="flex flex-col items-start gap-4 pt-4 sm:pt-8">
        <h1 className="max-w-3xl text-4xl font-semibold tracking-tight text-balance sm:text-5xl">
          {site.tagline || site.name}
        </h1>
        {site.description && (
          <p className="max-w-2xl text-lg text-pretty text-muted">{site.description}</p>
        )}
        <Link
          href={VIDEOS_PATH}
          prefetch={false}
          className="inline-flex min-h-11 items-center rounded-full bg-accent px-5 font-medium text-on-accent hover:bg-accent-strong"
        >
          {videos.length > 0
            ? `Browse ${formatCount(videos.length, 'video')}`
            : 'Browse the videos'}
        </Link>
      </header>
      {videos.length === 0 && <p className="text-muted">No videos have been published yet.</p>}
      <VideoRow title="Newest" videos={newest} href={VIDEOS_PATH} total={videos.length} />
      {rows.map(({ term, videos: row }) => (
        <VideoRow
          key={term.slug}
          title={term.title}
          videos={row}
          href={termPath(term)}
          total={term.videos.length}
        />
      ))}
      <EditLink href={toEditUrl(catalog, HOME_PATH)} />
    </div>
  );
}

/** A row for each of the largest terms, first those of its videos that no row above has shown. */
function toRows(terms: Term[], above: Video[]): { term: Term; videos: Video[] }[] {
  const shown = new Set(above);
  return terms
    .filter((term) => term.videos.length >= ROW_LENGTH)
    .sort((a, b) => b.videos.length - a.videos.length)
    .slice(0, CATEGORY_ROWS)
    .map((term) => {
      const byNovelty = [...term.videos].sort(
        (a, b) => Number(shown.has(a)) - Number(shown.has(b)),
      );
      const row = byNovelty.slice(0, ROW_LENGTH);
      row.forEach((video) => shown.add(video));
      return { term, videos: row };
    });
}
