import '@/app/_styles/lists.css';

import type { Metadata } from 'next';

import { leave } from '@/app/_shared/leave';
import { SitePageView } from '@/app/_shared/site-page';
import { staticParams } from '@/app/_shared/static-params';
import { VideoList } from '@/components/browse/video-list';
import { Body } from '@/components/markdown/body';
import { TermLead } from '@/components/taxonomy/term-lead';
import { TermNeighbours } from '@/components/taxonomy/term-neighbours';
import { getCatalog } from '@/lib/catalog/catalog';
import { listNeighbours } from '@/lib/catalog/neighbours';
import { listTermPaths } from '@/lib/catalog/term-paths';
import { termAddress, termPath } from '@/lib/model/address';
import { decodeSegment } from '@/lib/model/parse-address';
import { pageSize } from '@/lib/model/list-pages';
import { toEditUrl } from '@/lib/publish/edit-links';
import { listFacets } from '@/lib/publish/list-facets';
import { termGraph } from '@/lib/publish/list-graph';
import { sitePageMetadata } from '@/lib/publish/site-page-metadata';
import { termMetadata } from '@/lib/publish/term-metadata';
import { listWaysFromTerm } from '@/lib/publish/ways-on';

export const dynamicParams = false;

/** Other pages of the site have addresses of the same form. */
export const generateStaticParams = staticParams(({ taxonomies, sitePages }) => [
  ...taxonomies.flatMap(({ name, terms, unlisted }) =>
    [...terms, ...unlisted].map(({ slug }) => ({ taxonomy: name, term: slug })),
  ),
  ...sitePages.flatMap(({ slug }) => {
    const [taxonomy = '', term] = slug.split('/');
    return term === undefined ? [] : [{ taxonomy, term }];
  }),
]);

type Props = PageProps<'/[taxonomy]/[term]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { taxonomy, term: slug } = await params;
  const catalog = getCatalog();
  const page = catalog.getPage(`${decodeSegment(taxonomy)}/${decodeSegment(slug)}`);
  if (page) return sitePageMetadata(page, catalog.site);
  const term = catalog.getTerm(decodeSegment(taxonomy), decodeSegment(slug));
  return term ? termMetadata(term, catalog, 1) : {};
}

export default async function TermPage({ params }: Props) {
  const [taxonomy, slug] = [
    decodeSegment((await params).taxonomy),
    decodeSegment((await params).term),
  ];
  const catalog = getCatalog();
  const page = catalog.getPage(`${taxonomy}/${slug}`);
  if (page) return <SitePageView page={page} catalog={catalog} />;
  const term = catalog.getTerm(taxonomy, slug);
  const parent = catalog.getTaxonomy(taxonomy);
  if (!term || !parent) leave(catalog, termAddress({ taxonomy, slug }));
  const videos = term.videos.slice(0, pageSize());
  return (
    <VideoList
      title={term.title}
      eyebrow={parent}
      description={term.description}
      path={termPath(term)}
      videos={videos}
      total={term.videos.length}
      page={1}
      taxonomies={catalog.taxonomies.map(({ name }) => name)}
      facets={parent.terms.includes(term) ? listFacets(catalog, term.videos) : undefined}
      preset={{ facet: term.taxonomy, value: term.slug }}
      waysOn={listWaysFromTerm(term, catalog)}
      graph={termGraph(term, parent, catalog.site, videos, 1)}
      editUrl={toEditUrl(catalog, termPath(term))}
    >
      <Body markdown={term.body} title={term.title} />
      <TermLead start={term.start} paths={listTermPaths(term, catalog)} />
      <TermNeighbours terms={listNeighbours(term, catalog)} />
    </VideoList>
  );
}
