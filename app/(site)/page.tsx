import type { Metadata } from 'next';

import { Hero } from '@/components/home/hero';
import { HomeRow } from '@/components/home/home-row';
import { EditLink } from '@/components/site/edit-link';
import { JsonLd } from '@/components/site/json-ld';
import { getCatalog } from '@/lib/catalog/catalog';
import { getFeatured, listHomeRows } from '@/lib/catalog/home-rows';
import { largestSubjects } from '@/lib/catalog/subjects';
import { HOME_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';
import { toEditUrl } from '@/lib/publish/edit-links';
import { homeGraph } from '@/lib/publish/list-graph';
import { homeMetadata } from '@/lib/publish/metadata';

/** Subjects at the top. */
const CHIPS = 8;

export function generateMetadata(): Metadata {
  return homeMetadata(getCatalog().site);
}

export default function HomePage() {
  const catalog = getCatalog();
  const { site, videos, taxonomies } = catalog;
  return (
    <div className="flex flex-col gap-8 sm:gap-14">
      <JsonLd graph={homeGraph(catalog)} />
      <Hero
        site={site}
        total={videos.length}
        subjects={largestSubjects(taxonomies, CHIPS)}
        featured={getFeatured(videos, site.featured)}
      />
      {videos.length === 0 && <p className="text-muted">{words.home.empty}</p>}
      {listHomeRows(catalog).map((row) => (
        <HomeRow key={row.id} row={row} />
      ))}
      <EditLink href={toEditUrl(catalog, HOME_PATH)} />
    </div>
  );
}
