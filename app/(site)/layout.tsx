import { Alive } from '@/components/site/alive';
import { KeepHash } from '@/components/site/keep-hash';
import { PrefetchOnIntent } from '@/components/site/prefetch-on-intent';
import { SiteFrame } from '@/components/site/site-frame';
import { SearchPalette } from '@/components/search/search-palette';
import { DOCK_ID } from '@/lib/browser/early/contract';
import { getCatalog } from '@/lib/catalog/catalog';
import { toSuggestUrl } from '@/lib/publish/edit-links';
import { listSiteLists } from '@/lib/publish/site-lists';

export default function SiteLayout({ children }: LayoutProps<'/'>) {
  const catalog = getCatalog();
  return (
    <SiteFrame
      site={catalog.site}
      lists={listSiteLists(catalog)}
      suggestUrl={toSuggestUrl(catalog)}
      found={<SearchPalette />}
    >
      {children}
      {/* React never looks into this one, so that a player in it stays. */}
      <div
        id={DOCK_ID}
        inert
        className="player-dock"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
      <PrefetchOnIntent />
      <KeepHash />
      <Alive />
    </SiteFrame>
  );
}
