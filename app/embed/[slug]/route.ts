import { notFound } from 'next/navigation';

import { staticParams } from '@/app/_shared/static-params';
import { toEmbedPage } from '@/components/player/embed-page';
import script from '@/lib/browser/early/embed?inline';
import { getCatalog } from '@/lib/catalog/catalog';
import { decodeSegment } from '@/lib/model/parse-address';
import { answer } from '@/lib/publish/answer';
import { toEmbedStyle } from '@/lib/publish/embed-style';

/**
 * The bare player, the only page that other sites may frame; `?t=95&end=140` says which part to play.
 * A document of its own rather than a React page, since it loads within other sites.
 */
export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = staticParams(({ videos, unlisted }) =>
  [...videos, ...unlisted.videos].map(({ slug }) => ({ slug })),
);

export async function GET(_request: Request, { params }: RouteContext<'/embed/[slug]'>) {
  const { site, getVideo } = getCatalog();
  const video = getVideo(decodeSegment((await params).slug));
  if (!video) notFound();
  return answer(
    toEmbedPage(video, site, { script, style: toEmbedStyle() }),
    'text/html; charset=utf-8',
  );
}
