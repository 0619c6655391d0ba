import { notFound } from 'next/navigation';

import { getCatalog } from '@/lib/catalog/catalog';
import { decodeSegment } from '@/lib/model/address';
import { answer, answerJson } from '@/lib/publish/answer';
import { getVideoData, listVideoData, toVideoData, toVideoMarkdown } from '@/lib/publish/data';

/**
 * What has no folder of its own: every old address, as one permanent redirect to the page it leads to
 * now, and each watch page as `<address>.md` and `<address>.json`.
 */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const catalog = getCatalog();
  const paths = [...catalog.redirects.keys(), ...listVideoData(catalog)];
  return paths.map((path) => ({ path: path.slice(1).split('/') }));
}

export async function GET(_request: Request, { params }: RouteContext<'/[...path]'>) {
  const path = `/${(await params).path.map(decodeSegment).join('/')}`;
  const catalog = getCatalog();
  const href = catalog.redirects.get(path);
  if (href !== undefined) return new Response(null, { status: 308, headers: { Location: href } });
  const video = getVideoData(catalog, path);
  if (!video) notFound();
  return path.endsWith('.json')
    ? answerJson(toVideoData(video))
    : answer(toVideoMarkdown(video), 'text/markdown; charset=utf-8', 'data');
}
