import { getCatalog } from '@/lib/catalog/catalog';
import { JSON_FEED_PATH } from '@/lib/model/address';
import { answer, FEED_TYPES } from '@/lib/publish/answer';
import { siteFeed } from '@/lib/publish/feed-source';
import { toJsonFeed } from '@/lib/publish/feeds';

export const dynamic = 'force-static';

export function GET() {
  return answer(toJsonFeed(siteFeed(getCatalog(), JSON_FEED_PATH)), FEED_TYPES.json);
}
