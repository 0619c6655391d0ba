import { notFound } from 'next/navigation';

import { getCatalog } from '@/lib/catalog/catalog';
import { decodeSegment } from '@/lib/model/address';
import { answerFeed } from '@/lib/publish/answer';
import { termFeed, toRss } from '@/lib/publish/feeds';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return getCatalog().taxonomies.flatMap(({ name, terms }) =>
    terms.map(({ slug }) => ({ taxonomy: name, term: slug })),
  );
}

type Context = RouteContext<'/[taxonomy]/[term]/feed.xml'>;

export async function GET(_request: Request, { params }: Context) {
  const { taxonomy, term: slug } = await params;
  const { site, getTerm } = getCatalog();
  const term = getTerm(decodeSegment(taxonomy), decodeSegment(slug));
  if (!term) notFound();
  return answerFeed(toRss(termFeed(term, site)));
}
