import { getCatalog } from '@/lib/catalog/catalog';
import { answer } from '@/lib/publish/answer';
import { toOpml } from '@/lib/publish/opml';

/** Every feed of the site, to import into a reader at once. */
export const dynamic = 'force-static';

export function GET() {
  return answer(toOpml(getCatalog()), 'text/x-opml; charset=utf-8');
}
