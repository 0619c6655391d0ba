import { getCatalog } from '@/lib/catalog/catalog';
import { RSS_PATH } from '@/lib/model/address';
import { answerFeed } from '@/lib/publish/answer';
import { siteFeed } from '@/lib/publish/feed-source';
import { toRss } from '@/lib/publish/feeds';

export const dynamic = 'force-static';

export function GET() {
  return answerFeed(toRss(siteFeed(getCatalog(), RSS_PATH)));
}
