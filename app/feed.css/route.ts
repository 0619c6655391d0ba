import { answer } from '@/lib/publish/answer';
import { toFeedStyle } from '@/lib/publish/feed-style';

export const dynamic = 'force-static';

export function GET() {
  return answer(toFeedStyle(), 'text/css; charset=utf-8');
}
