import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Graph } from 'schema-dts';

import { countPages } from '@/lib/model/list-pages';
import { taxonomyAddress } from '@/lib/model/address';
import script from '@/lib/browser/news/script?inline';
import type { FacetName, ListScope } from '@/lib/model/facets';
import type { SiteLink } from '@/lib/model/site';
import type { Taxonomy } from '@/lib/model/term';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { EditLink } from '../site/edit-link';
import { JsonLd } from '../site/json-ld';
import { NewsScript } from '../site/news-script';
import { WayOn } from '../site/way-on';
import { VideoGrid } from '../video/video-grid';
import { Browse } from './browse';
import { ListCount } from './list-count';
import { Pagination } from './pagination';
import { WatchedCount } from './watched-count';

export type VideoListProps = ListScope & {
  title: string;
  /** The list this one belongs to. */
  eyebrow?: Taxonomy;
  description?: string;
  /** Address of its first page. */
  path: string;
  /** The videos of this page. */
  videos: Video[];
  /** Number of videos on all pages. */
  total: number;
  page: number;
  /** For search engines. */
  graph: Graph;
  /** Where to edit what the list is about. */
  editUrl: string | undefined;
  /** Number of shorts, which have a list of their own. */
  shorts?: number;
  /** Upright cards. */
  isShorts?: boolean;
  /** In place of the usual cards. */
  cards?: ReactNode;
  /** The query without a choice, if it is not empty. */
  home?: string;
  /** Names of all taxonomies that can narrow down the list. */
  taxonomies: string[];
  /** Those facets that do; undefined for a list that the index does not have. */
  facets: FacetName[] | undefined;
  /** Where to go if the list is empty. */
  waysOn?: SiteLink[];
  /** What the list is about, below the heading. */
  children?: ReactNode;
};

/** One page of a list of videos: all videos, or those of a term. */
export function VideoList({
  title,
  eyebrow,
  description,
  path,
  videos,
  total,
  page,
  graph,
  editUrl,
  shorts = 0,
  isShorts = false,
  cards,
  home,
  taxonomies,
  facets,
  preset,
  assumed,
  waysOn = [],
  children,
}: VideoListProps) {
  const pages = countPages(total);
  // A single video has no order, and nothing to be narrowed down to.
  const canChoose = facets !== undefined && (isShorts || total + shorts > 1);
  const summary = <ListCount {...{ total, page, pages, shorts }} isOfShorts={isShorts} />;
  const list = (
    <>
      <section aria-labelledby="page:videos" className="flex flex-col gap-5">
        <h2 id="page:videos" className="sr-only">
          {words.list.videos}
        </h2>
        {cards ?? (
          <VideoGrid
            videos={videos}
            headingLevel={3}
            hasCategories={preset?.facet !== 'categories'}
            hasBadges
            isFirst
          />
        )}
      </section>
      <Pagination path={path} page={page} pages={pages} />
    </>
  );
  return (
    <div className="flex flex-col gap-8">
      <JsonLd graph={graph} />
      <header className="flex flex-col gap-3">
        {eyebrow && (
          <p className="text-sm">
            <Link
              href={taxonomyAddress(eyebrow.name)}
              prefetch={false}
              className="tap kicker text-accent hover:text-accent-strong"
            >
              {eyebrow.title}
            </Link>
          </p>
        )}
        <h1 {...CONTENT_TEXT} className="text-3xl font-bold">
          {title}
        </h1>
        {description && <p className="max-w-prose text-lg text-pretty text-muted">{description}</p>}
        {preset && canChoose && <WatchedCount preset={preset} />}
      </header>
      {children}
      {videos.length > 0 && <NewsScript script={script} />}
      {videos.length > 0 && canChoose && (
        <Browse {...{ taxonomies, facets, preset, assumed, isShorts, home, summary }}>
          {list}
        </Browse>
      )}
      {videos.length > 0 && !canChoose && (
        <>
          <p className="text-sm text-muted">{summary}</p>
          {list}
        </>
      )}
      {videos.length === 0 && (
        <>
          <p className="text-muted">{shorts > 0 ? words.list.onlyShorts : words.list.empty}</p>
          <WayOn links={waysOn} />
        </>
      )}
      <EditLink href={editUrl} />
    </div>
  );
}
