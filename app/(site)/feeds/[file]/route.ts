import { answerFilteredFeed } from '@/app/_shared/filtered-feed';
import { loadFeeds } from '@/app/_shared/loaded-feeds';
import { answerPath } from '@/app/_shared/old-addresses';
import { FEEDS_PATH, FILTERED_FEEDS } from '@/lib/model/address';
import { decodeSegment } from '@/lib/model/parse-address';

/** A filtered list as a feed, `/feeds/filtered.xml?tags=…`; there is nothing else below `/feeds`. */
export const dynamic = 'force-dynamic';

const FORMATS = ['rss', 'atom', 'json'] as const;

export async function GET(request: Request, { params }: RouteContext<'/feeds/[file]'>) {
  const path = `${FEEDS_PATH}/${decodeSegment((await params).file)}`;
  const format = FORMATS.find((one) => FILTERED_FEEDS[one] === path);
  if (format) return answerFilteredFeed(await loadFeeds(), request, format);
  return answerPath(path, new URL(request.url).search);
}
