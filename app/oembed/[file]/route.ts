import { answerPath } from '@/app/_shared/old-addresses';
import { findPlayerById } from '@/app/_shared/players';
import { decodeSegment } from '@/lib/model/parse-address';
import { answerKept, toJsonText } from '@/lib/publish/answer';
import { toOembed } from '@/lib/publish/embed';

/** What other sites need to show the player: `/oembed/<id on YouTube>.json`. */
export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: RouteContext<'/oembed/[file]'>) {
  const file = decodeSegment((await params).file);
  const found = file.endsWith('.json')
    ? await findPlayerById(file.slice(0, -'.json'.length))
    : undefined;
  if (found) {
    const text = toJsonText(toOembed(found.video, found.site));
    return answerKept(request, text, 'application/json; charset=utf-8', 'data');
  }
  return answerPath(`/oembed/${file}`, new URL(request.url).search);
}
