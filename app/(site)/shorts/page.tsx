import type { Metadata } from 'next';

import { VideoList } from '@/components/browse/video-list';
import { getCatalog } from '@/lib/catalog/catalog';
import { HOME_PATH, SHORTS_PATH } from '@/lib/model/address';
import { PAGE_SIZE } from '@/lib/model/list-pages';
import { words } from '@/lib/model/words';
import { toEditUrl } from '@/lib/publish/edit-links';
import { shortsGraph } from '@/lib/publish/list-graph';
import { shortsMetadata } from '@/lib/publish/metadata';

export function generateMetadata(): Metadata {
  return shortsMetadata(getCatalog(), 1);
}

export default function ShortsPage() {
  const catalog = getCatalog();
  const videos = catalog.shorts.slice(0, PAGE_SIZE);
  return (
    <VideoList
      title={words.list.shorts}
      path={SHORTS_PATH}
      videos={videos}
      total={catalog.shorts.length}
      page={1}
      isShorts
      taxonomies={catalog.taxonomies.map(({ name }) => name)}
      preset={{ facet: 'kind', value: 'short' }}
      graph={shortsGraph(catalog, videos, 1)}
      editUrl={toEditUrl(catalog, HOME_PATH)}
    />
  );
}
