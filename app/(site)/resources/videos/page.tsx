import '@/app/_styles/lists.css';

import type { Metadata } from 'next';

import { VideoList } from '@/components/browse/video-list';
import { getCatalog } from '@/lib/catalog/catalog';
import { pageSize } from '@/lib/model/list-pages';
import { VIDEOS_PATH } from '@/lib/model/address';
import { LONG_VIDEOS } from '@/lib/model/facets';
import { words } from '@/lib/model/words';
import { toEditUrl } from '@/lib/publish/edit-links';
import { listFacets } from '@/lib/publish/list-facets';
import { videosGraph } from '@/lib/publish/list-graph';
import { videosMetadata } from '@/lib/publish/metadata';
import { listWaysOn } from '@/lib/publish/ways-on';

export function generateMetadata(): Metadata {
  return videosMetadata(getCatalog(), 1);
}

export default function VideosPage() {
  const catalog = getCatalog();
  const videos = catalog.longVideos.slice(0, pageSize());
  return (
    <VideoList
      title={words.list.all}
      shorts={catalog.shorts.length}
      path={VIDEOS_PATH}
      videos={videos}
      total={catalog.longVideos.length}
      page={1}
      taxonomies={catalog.taxonomies.map(({ name }) => name)}
      facets={listFacets(catalog, catalog.longVideos, { assumed: LONG_VIDEOS })}
      assumed={LONG_VIDEOS}
      waysOn={listWaysOn(catalog)}
      graph={videosGraph(catalog, videos, 1)}
      editUrl={toEditUrl(catalog, VIDEOS_PATH)}
    />
  );
}
