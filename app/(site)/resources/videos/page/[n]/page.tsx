import '@/app/_styles/lists.css';

import type { Metadata } from 'next';

import { leave } from '@/app/_shared/leave';
import { staticParams } from '@/app/_shared/static-params';
import { VideoList } from '@/components/browse/video-list';
import { getCatalog } from '@/lib/catalog/catalog';
import { laterPages, pageOf } from '@/lib/model/list-pages';
import { VIDEOS_PATH } from '@/lib/model/address';
import { LONG_VIDEOS } from '@/lib/model/facets';
import { words } from '@/lib/model/words';
import { toEditUrl } from '@/lib/publish/edit-links';
import { listFacets } from '@/lib/publish/list-facets';
import { videosGraph } from '@/lib/publish/list-graph';
import { videosMetadata } from '@/lib/publish/metadata';

export const dynamicParams = false;

export const generateStaticParams = staticParams(({ longVideos }) => laterPages(longVideos.length));

type Props = PageProps<'/resources/videos/page/[n]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return videosMetadata(getCatalog(), Number((await params).n));
}

export default async function VideosLaterPage({ params }: Props) {
  const { n } = await params;
  const catalog = getCatalog();
  const videos = pageOf(catalog.longVideos, n);
  if (!videos) leave(catalog, `${VIDEOS_PATH}/page/${n}`);
  return (
    <VideoList
      title={words.list.all}
      shorts={catalog.shorts.length}
      path={VIDEOS_PATH}
      videos={videos}
      total={catalog.longVideos.length}
      page={Number(n)}
      taxonomies={catalog.taxonomies.map(({ name }) => name)}
      facets={listFacets(catalog, catalog.longVideos, { assumed: LONG_VIDEOS })}
      assumed={LONG_VIDEOS}
      graph={videosGraph(catalog, videos, Number(n))}
      editUrl={toEditUrl(catalog, VIDEOS_PATH)}
    />
  );
}
