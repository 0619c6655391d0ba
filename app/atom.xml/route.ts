import { getCatalog } from '@/lib/catalog/catalog';
import { ATOM_PATH } from '@/lib/model/address';
import { answerFeed } from '@/lib/publish/answer';
import { siteFeed } from '@/lib/publish/feed-source';
import { toAtom } from '@/lib/publish/feeds';

export const dynamic = 'force-static';

export function GET() {
  return answerFeed(toAtom(siteFeed(getCatalog(), ATOM_PATH)));
}
