import { MiniPlayer } from '@/components/player/mini-player';
import { Alive } from '@/components/site/alive';
import { KeepHash } from '@/components/site/keep-hash';
import { Notice } from '@/components/site/notice';
import { KeepVisited } from '@/components/site/keep-visited';
import { PrefetchOnIntent } from '@/components/site/prefetch-on-intent';
import { SiteFrame } from '@/components/site/site-frame';
import { SearchPalette } from '@/components/search/search-palette';
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
      <MiniPlayer />
      <PrefetchOnIntent />
      <KeepHash />
      <Notice />
      <KeepVisited />
      <Alive />
    </SiteFrame>
  );
}
