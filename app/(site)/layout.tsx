import { KeepHash } from '@/components/site/keep-hash';
import { PrefetchOnIntent } from '@/components/site/prefetch-on-intent';
import { SiteFrame } from '@/components/site/site-frame';
import { getCatalog } from '@/lib/catalog/catalog';
import { toSuggestUrl } from '@/lib/publish/edit-links';

export default function SiteLayout({ children }: LayoutProps<'/'>) {
  const catalog = getCatalog();
  return (
    <SiteFrame site={catalog.site} suggestUrl={toSuggestUrl(catalog)}>
      {children}
      <PrefetchOnIntent />
      <KeepHash />
    </SiteFrame>
  );
}
