import { answerPath } from '@/app/_shared/old-addresses';
import { findPlayer } from '@/app/_shared/players';
import { toEmbedPage } from '@/components/player/embed-page';
import script from '@/lib/browser/early/embed?inline';
import { decodeSegment } from '@/lib/model/parse-address';
import { answerKept } from '@/lib/publish/answer';

/**
 * The bare player, the only page that other sites may frame; `?t=95&end=140` says which part to play.
 * A document of its own rather than a React page, since it loads within other sites.
 */
export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: RouteContext<'/embed/[slug]'>) {
  const slug = decodeSegment((await params).slug);
  const found = await findPlayer(slug);
  if (found)
    return answerKept(
      request,
      toEmbedPage(found.video, found.site, script),
      'text/html; charset=utf-8',
    );
  return answerPath(`/embed/${slug}`, new URL(request.url).search);
}
