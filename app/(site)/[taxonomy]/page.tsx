import '@/app/_styles/stills.css';

import type { Metadata } from 'next';

import { leave } from '@/app/_shared/leave';
import { SitePageView } from '@/app/_shared/site-page';
import { staticParams } from '@/app/_shared/static-params';
import { Body } from '@/components/markdown/body';
import { EditLink } from '@/components/site/edit-link';
import { JsonLd } from '@/components/site/json-ld';
import { TermIndex } from '@/components/taxonomy/term-index';
import { getCatalog } from '@/lib/catalog/catalog';
import { taxonomyAddress } from '@/lib/model/address';
import { decodeSegment } from '@/lib/model/parse-address';
import { withVideos } from '@/lib/model/term';
import { words } from '@/lib/model/words';
import { toEditUrl } from '@/lib/publish/edit-links';
import { taxonomyGraph } from '@/lib/publish/list-graph';
import { sitePageMetadata } from '@/lib/publish/site-page-metadata';
import { taxonomyMetadata } from '@/lib/publish/term-metadata';
import { listWaysOn } from '@/lib/publish/ways-on';

export const dynamicParams = false;

/** Other pages of the site have addresses of the same form. */
export const generateStaticParams = staticParams(({ taxonomies, sitePages }) => [
  ...taxonomies.map(({ name }) => ({ taxonomy: name })),
  ...sitePages.filter(({ slug }) => !slug.includes('/')).map(({ slug }) => ({ taxonomy: slug })),
]);

type Props = PageProps<'/[taxonomy]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site, getTaxonomy, getPage } = getCatalog();
  const name = decodeSegment((await params).taxonomy);
  const page = getPage(name);
  if (page) return sitePageMetadata(page, site);
  const taxonomy = getTaxonomy(name);
  return taxonomy ? taxonomyMetadata(taxonomy, site) : {};
}

export default async function TaxonomyPage({ params }: Props) {
  const name = decodeSegment((await params).taxonomy);
  const catalog = getCatalog();
  const page = catalog.getPage(name);
  if (page) return <SitePageView page={page} catalog={catalog} />;
  const taxonomy = catalog.getTaxonomy(name);
  if (!taxonomy) leave(catalog, taxonomyAddress(name));
  return (
    <div className="flex flex-col gap-8">
      <JsonLd graph={taxonomyGraph(taxonomy, catalog.site)} />
      <header className="flex flex-col gap-3">
        <h1 className="text-3xl font-bold">{taxonomy.title}</h1>
        {taxonomy.description && (
          <p className="max-w-prose text-lg text-muted">{taxonomy.description}</p>
        )}
        <p className="text-sm text-muted">
          {words.locale.count(withVideos(taxonomy.terms).length, taxonomy.forms)}
        </p>
      </header>
      <Body markdown={taxonomy.body} title={taxonomy.title} />
      <TermIndex taxonomy={taxonomy} waysOn={listWaysOn(catalog)} />
      <EditLink href={toEditUrl(catalog, taxonomyAddress(name))} />
    </div>
  );
}
