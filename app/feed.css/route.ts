import { getCatalog } from '@/lib/catalog/catalog';
import { answer } from '@/lib/publish/answer';
import { toFeedStyle } from '@/lib/publish/feed-style';

export const dynamic = 'force-static';

export function GET() {
  return answer(toFeedStyle(getCatalog().site), 'text/css; charset=utf-8');
}
