import { answerPath } from '@/app/_shared/old-addresses';
import { decodeSegment } from '@/lib/model/parse-address';
import { DATA_QUERY } from '@/lib/model/next-protocol/data-request';

/** Every address without a page: an old one redirects, any other gets the 404 page. */
export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: RouteContext<'/[...alias]'>) {
  const path = `/${(await params).alias.map(decodeSegment).join('/')}`;
  const { search, searchParams } = new URL(request.url);
  // Next.js's own query, which means this very address.
  return answerPath(path, searchParams.has(DATA_QUERY) ? '' : search);
}
