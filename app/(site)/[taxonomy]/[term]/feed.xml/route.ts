import { notFound } from 'next/navigation';

import { staticParams } from '@/app/_shared/static-params';
import { getCatalog } from '@/lib/catalog/catalog';
import { termFeedAddress } from '@/lib/model/address';
import { decodeSegment } from '@/lib/model/parse-address';
import { answerFeed, redirectTo } from '@/lib/publish/answer';
import { termFeed } from '@/lib/publish/feed-source';
import { toRss } from '@/lib/publish/feeds';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = staticParams(({ taxonomies }) =>
  taxonomies.flatMap(({ name, terms, unlisted }) =>
    [...terms, ...unlisted].map(({ slug }) => ({ taxonomy: name, term: slug })),
  ),
);

type Context = RouteContext<'/[taxonomy]/[term]/feed.xml'>;

export async function GET(_request: Request, { params }: Context) {
  const { taxonomy, term: slug } = await params;
  const [name, decoded] = [decodeSegment(taxonomy), decodeSegment(slug)];
  const { site, getTerm, redirects } = getCatalog();
  const term = getTerm(name, decoded);
  if (term) return answerFeed(toRss(termFeed(term, site)));
  // In `next dev`, the feed of a retired spelling ends up here, too.
  const href = redirects.get(termFeedAddress({ taxonomy: name, slug: decoded }));
  return href ? redirectTo(href) : notFound();
}
