import { getCatalog } from '@/lib/catalog/catalog';
import { answer } from '@/lib/publish/answer';
import { toOpenSearch } from '@/lib/publish/open-search';

export const dynamic = 'force-static';

export function GET() {
  return answer(
    toOpenSearch(getCatalog().site),
    'application/opensearchdescription+xml; charset=utf-8',
  );
}
