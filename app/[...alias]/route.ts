import { notFound } from 'next/navigation';

import { getCatalog } from '@/lib/catalog/catalog';
import { decodeSegment } from '@/lib/model/address';

/** Every old address, as one permanent redirect to the page it leads to now. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...getCatalog().redirects.keys()].map((path) => ({ alias: path.slice(1).split('/') }));
}

export async function GET(_request: Request, { params }: RouteContext<'/[...alias]'>) {
  const path = `/${(await params).alias.map(decodeSegment).join('/')}`;
  const href = getCatalog().redirects.get(path);
  if (href === undefined) notFound();
  return new Response(null, { status: 308, headers: { Location: href } });
}
