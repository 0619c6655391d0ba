import { SiteFrame } from '@/components/site/site-frame';
import { getCatalog } from '@/lib/catalog/catalog';

export default function SiteLayout({ children }: LayoutProps<'/'>) {
  return <SiteFrame site={getCatalog().site}>{children}</SiteFrame>;
}
