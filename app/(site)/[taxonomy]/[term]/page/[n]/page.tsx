import '@/app/_styles/lists.css';

import type { Metadata } from 'next';

import { leave } from '@/app/_shared/leave';
import { staticParams } from '@/app/_shared/static-params';
import { VideoList } from '@/components/browse/video-list';
import { getCatalog } from '@/lib/catalog/catalog';
import { termAddress, termPath } from '@/lib/model/address';
import { decodeSegment } from '@/lib/model/parse-address';
import { laterPages, pageOf } from '@/lib/model/list-pages';
import { toEditUrl } from '@/lib/publish/edit-links';
import { listFacets } from '@/lib/publish/list-facets';
import { termGraph } from '@/lib/publish/list-graph';
import { termMetadata } from '@/lib/publish/term-metadata';

export const dynamicParams = false;

export const generateStaticParams = staticParams(({ taxonomies }) =>
  taxonomies.flatMap(({ name, terms, unlisted }) =>
    [...terms, ...unlisted].flatMap(({ slug, videos }) =>
      laterPages(videos.length).map(({ n }) => ({ taxonomy: name, term: slug, n })),
    ),
  ),
);

type Props = PageProps<'/[taxonomy]/[term]/page/[n]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { taxonomy, term: slug, n } = await params;
  const catalog = getCatalog();
  const term = catalog.getTerm(decodeSegment(taxonomy), decodeSegment(slug));
  return term ? termMetadata(term, catalog, Number(n)) : {};
}

export default async function TermLaterPage({ params }: Props) {
  const { n, ...encoded } = await params;
  const [taxonomy, slug] = [decodeSegment(encoded.taxonomy), decodeSegment(encoded.term)];
  const catalog = getCatalog();
  const term = catalog.getTerm(taxonomy, slug);
  const parent = catalog.getTaxonomy(taxonomy);
  const videos = term && pageOf(term.videos, n);
  if (!videos || !parent) leave(catalog, `${termAddress({ taxonomy, slug })}/page/${n}`);
  return (
    <VideoList
      title={term.title}
      eyebrow={parent}
      path={termPath(term)}
      videos={videos}
      total={term.videos.length}
      page={Number(n)}
      taxonomies={catalog.taxonomies.map(({ name }) => name)}
      facets={parent.terms.includes(term) ? listFacets(catalog, term.videos) : undefined}
      preset={{ facet: term.taxonomy, value: term.slug }}
      graph={termGraph(term, parent, catalog.site, videos, Number(n))}
      editUrl={toEditUrl(catalog, termPath(term))}
    />
  );
}
