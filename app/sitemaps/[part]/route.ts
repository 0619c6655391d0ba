import { notFound } from 'next/navigation';

import { staticParams } from '@/app/_shared/static-params';
import { getCatalog } from '@/lib/catalog/catalog';
import { answer } from '@/lib/publish/answer';
import { listSitemapParts, toSitemapPart } from '@/lib/publish/sitemap';

/** The parts of a sitemap with more than 50,000 pages; `/sitemap.xml` lists them. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = staticParams((catalog) =>
  listSitemapParts(catalog).map((n) => ({ part: `${n}.xml` })),
);

export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[part]'>) {
  const { part } = await params;
  const xml = toSitemapPart(getCatalog(), Number.parseInt(part, 10));
  return xml === undefined ? notFound() : answer(xml, 'application/xml; charset=utf-8');
}
