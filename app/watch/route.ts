import { answerOldAddress } from '@/app/_shared/old-addresses';
import { findVideoPage } from '@/lib/model/old-address';

/** YouTube's own addresses, `/watch?v=<id>&t=95`, redirect to our pages. */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  const moment = query.get('t');
  return answerOldAddress(
    (table) => findVideoPage(query.get('v') ?? '', table),
    '/watch',
    moment ? `?t=${encodeURIComponent(moment)}` : '',
  );
}
