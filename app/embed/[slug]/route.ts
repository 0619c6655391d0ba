import { notFound } from 'next/navigation';

import { staticParams } from '@/app/_shared/static-params';
import { watchPlayButtons } from '@/lib/browser/play';
import { watchPosters } from '@/lib/browser/posters';
import { getCatalog } from '@/lib/catalog/catalog';
import { decodeSegment } from '@/lib/model/address';
import { answer } from '@/lib/publish/answer';
import { toEmbedPage } from '@/lib/publish/embed-page';

/**
 * The bare player, the only page that other sites may frame; `?t=95&end=140` says which part to play.
 * A document of its own rather than a page of React's, since it loads within somebody else's.
 */
export const dynamic = 'force-static';
export const dynamicParams = false;

const SCRIPT = [watchPlayButtons, watchPosters]
  .map((install) => `(${install.toString()})(document)`)
  .join(';');

export const generateStaticParams = staticParams(({ videos, unlisted }) =>
  [...videos, ...unlisted.videos].map(({ slug }) => ({ slug })),
);

export async function GET(_request: Request, { params }: RouteContext<'/embed/[slug]'>) {
  const { site, getVideo } = getCatalog();
  const video = getVideo(decodeSegment((await params).slug));
  return video ? answer(toEmbedPage(video, site, SCRIPT), 'text/html; charset=utf-8') : notFound();
}
