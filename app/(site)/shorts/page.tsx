import '@/app/_styles/lists.css';
import '@/app/_styles/shorts.css';

import type { Metadata } from 'next';

import { ShortsList } from '@/components/shorts/shorts-list';
import { getCatalog } from '@/lib/catalog/catalog';
import { HOME_PATH } from '@/lib/model/address';
import { pageSize } from '@/lib/model/list-pages';
import { SHORTS } from '@/lib/model/facets';
import { toEditUrl } from '@/lib/publish/edit-links';
import { listFacets } from '@/lib/publish/list-facets';
import { shortsGraph } from '@/lib/publish/list-graph';
import { shortsMetadata } from '@/lib/publish/metadata';
import { listWaysOn } from '@/lib/publish/ways-on';

export function generateMetadata(): Metadata {
  return shortsMetadata(getCatalog(), 1);
}

export default function ShortsPage() {
  const catalog = getCatalog();
  const videos = catalog.shorts.slice(0, pageSize());
  return (
    <ShortsList
      shorts={catalog.shorts}
      videos={videos}
      page={1}
      taxonomies={catalog.taxonomies.map(({ name }) => name)}
      facets={listFacets(catalog, catalog.shorts, { preset: SHORTS })}
      waysOn={listWaysOn(catalog)}
      graph={shortsGraph(catalog, videos, 1)}
      editUrl={toEditUrl(catalog, HOME_PATH)}
    />
  );
}
