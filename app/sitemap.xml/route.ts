import { getCatalog } from '@/lib/catalog/catalog';
import { answer } from '@/lib/publish/answer';
import { toSitemap } from '@/lib/publish/sitemap';

export const dynamic = 'force-static';

export function GET() {
  return answer(toSitemap(getCatalog()), 'application/xml; charset=utf-8');
}
