import type { Metadata } from 'next';

import { SiteFrame } from '@/components/site/site-frame';
import followLinks from '@/lib/browser/early/follow?inline';
import { getCatalog } from '@/lib/catalog/catalog';
import { words } from '@/lib/model/words';
import { toSuggestUrl } from '@/lib/publish/edit-links';
import { listSiteLists } from '@/lib/publish/site-lists';
import { siteMetadata } from '@/lib/publish/metadata';

import RootLayout from './layout';
import { NotFoundText } from './_shared/not-found-text';

export { viewport } from './layout';

export function generateMetadata(): Metadata {
  const { site } = getCatalog();
  return { ...siteMetadata(site), title: `${words.notFound.short} · ${site.name}` };
}

/** A document of its own: a `not-found.tsx` would be part of every page, in its HTML and again in its data. */
export default function NotFoundPage() {
  const catalog = getCatalog();
  return (
    <RootLayout>
      <script dangerouslySetInnerHTML={{ __html: followLinks }} />
      <SiteFrame
        site={catalog.site}
        lists={listSiteLists(catalog)}
        suggestUrl={toSuggestUrl(catalog)}
      >
        <NotFoundText catalog={catalog} />
      </SiteFrame>
    </RootLayout>
  );
}
