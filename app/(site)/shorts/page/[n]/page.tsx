import '@/app/_styles/lists.css';
import '@/app/_styles/shorts.css';

import type { Metadata } from 'next';

import { leave } from '@/app/_shared/leave';
import { staticParams } from '@/app/_shared/static-params';
import { ShortsList } from '@/components/shorts/shorts-list';
import { getCatalog } from '@/lib/catalog/catalog';
import { HOME_PATH, SHORTS_PATH } from '@/lib/model/address';
import { laterPages, pageOf } from '@/lib/model/list-pages';
import { SHORTS } from '@/lib/model/facets';
import { toEditUrl } from '@/lib/publish/edit-links';
import { listFacets } from '@/lib/publish/list-facets';
import { shortsGraph } from '@/lib/publish/list-graph';
import { shortsMetadata } from '@/lib/publish/metadata';

export const dynamicParams = false;

export const generateStaticParams = staticParams(({ shorts }) => laterPages(shorts.length));

type Props = PageProps<'/shorts/page/[n]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return shortsMetadata(getCatalog(), Number((await params).n));
}

export default async function ShortsLaterPage({ params }: Props) {
  const { n } = await params;
  const catalog = getCatalog();
  const videos = pageOf(catalog.shorts, n);
  if (!videos) leave(catalog, `${SHORTS_PATH}/page/${n}`);
  return (
    <ShortsList
      shorts={catalog.shorts}
      videos={videos}
      page={Number(n)}
      taxonomies={catalog.taxonomies.map(({ name }) => name)}
      facets={listFacets(catalog, catalog.shorts, { preset: SHORTS })}
      graph={shortsGraph(catalog, videos, Number(n))}
      editUrl={toEditUrl(catalog, HOME_PATH)}
    />
  );
}
