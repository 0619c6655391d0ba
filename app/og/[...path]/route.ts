import { notFound } from 'next/navigation';

import { getCatalog } from '@/lib/catalog/catalog';
import { decodeSegment } from '@/lib/model/address';
import { drawSharePicture, listSharePictures } from '@/lib/publish/share-picture';

/** The pictures that shared links of home, lists and terms show; a video has its poster. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...listSharePictures(getCatalog()).keys()].map((path) => ({ path: path.split('/') }));
}

export async function GET(_request: Request, { params }: RouteContext<'/og/[...path]'>) {
  const catalog = getCatalog();
  const picture = listSharePictures(catalog).get((await params).path.map(decodeSegment).join('/'));
  return picture ? drawSharePicture(picture, catalog.site.name) : notFound();
}
