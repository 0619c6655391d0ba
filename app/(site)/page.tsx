import type { Metadata } from 'next';
import Link from 'next/link';

import { VideoRow } from '@/components/browse/video-row';
import { EditLink } from '@/components/site/edit-link';
import { JsonLd } from '@/components/site/json-ld';
import { FeaturedVideo } from '@/components/video/featured-video';
import { getCatalog } from '@/lib/catalog/catalog';
import { getFeatured, listHomeRows } from '@/lib/catalog/home-rows';
import { HOME_PATH, SHORTS_PATH, VIDEOS_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';
import { toEditUrl } from '@/lib/publish/edit-links';
import { homeGraph } from '@/lib/publish/list-graph';
import { homeMetadata } from '@/lib/publish/metadata';

export function generateMetadata(): Metadata {
  return homeMetadata(getCatalog().site);
}

export default function HomePage() {
  const catalog = getCatalog();
  const { site, videos, longVideos } = catalog;
  const featured = getFeatured(videos);
  return (
    <div className="flex flex-col gap-14">
      <JsonLd graph={homeGraph(catalog)} />
      <div className="grid items-center gap-x-14 gap-y-8 lg:grid-cols-[1fr_1.1fr]">
        <header className="flex flex-col items-start gap-5">
          <h1 className="text-4xl font-bold tracking-tight">{site.tagline || site.name}</h1>
          {site.description && (
            <p className="max-w-[46ch] text-lg text-pretty text-muted">{site.description}</p>
          )}
          <Link
            href={longVideos.length > 0 ? VIDEOS_PATH : SHORTS_PATH}
            prefetch={false}
            className="tap rounded-full bg-accent px-6 font-semibold text-on-accent hover:bg-accent-strong"
          >
            {words.home.browse(longVideos.length || videos.length)}
          </Link>
        </header>
        {featured && <FeaturedVideo video={featured} />}
      </div>
      {videos.length === 0 && <p className="text-muted">{words.home.empty}</p>}
      {listHomeRows(catalog).map(({ kind, title, ...row }) => (
        <VideoRow
          key={row.id}
          {...row}
          title={kind === 'category' ? title : words.home[kind]}
          isShorts={kind === 'shorts'}
        />
      ))}
      <EditLink href={toEditUrl(catalog, HOME_PATH)} />
    </div>
  );
}
