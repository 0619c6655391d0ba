import type { Metadata } from 'next';

import { EditLink } from '@/components/site/edit-link';
import { FeedList } from '@/components/site/feed-list';
import { getCatalog } from '@/lib/catalog/catalog';
import { ATOM_PATH, FEEDS_PATH, JSON_FEED_PATH, OPML_PATH, RSS_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';
import { toEditUrl } from '@/lib/publish/edit-links';
import { feedsMetadata } from '@/lib/publish/metadata';

export function generateMetadata(): Metadata {
  return feedsMetadata(getCatalog().site);
}

const FORMATS = [
  { href: RSS_PATH, label: 'RSS', use: words.feeds.rss },
  {
    href: ATOM_PATH,
    label: 'Atom',
    use: words.feeds.atom,
  },
  { href: JSON_FEED_PATH, label: 'JSON Feed', use: words.feeds.json },
];

export default function FeedsPage() {
  const catalog = getCatalog();
  const { site, taxonomies } = catalog;
  return (
    <div className="flex flex-col gap-10">
      <header className="flex max-w-prose flex-col gap-3">
        <h1 className="text-3xl font-bold">{words.feeds.title(site.name)}</h1>
        <p className="text-lg text-pretty text-muted">{words.feeds.intro}</p>
      </header>
      <section aria-labelledby="all" className="flex flex-col gap-4">
        <h2 id="all" className="text-xl font-semibold tracking-tight">
          {words.list.all}
        </h2>
        <ul className="grid gap-3 sm:grid-cols-3">
          {FORMATS.map(({ href, label, use }) => (
            <li
              key={href}
              className="flex flex-col gap-1 rounded-xl border border-line bg-surface p-4"
            >
              <a
                href={href}
                className="inline-flex min-h-8 items-center font-medium text-accent underline underline-offset-4"
              >
                {label}
              </a>
              <p className="text-sm text-muted">{use}</p>
            </li>
          ))}
        </ul>
      </section>
      {taxonomies
        .filter(({ terms }) => terms.length > 0)
        .map((taxonomy) => (
          <FeedList key={taxonomy.name} taxonomy={taxonomy} />
        ))}
      <p>{words.feeds.filtered}</p>
      <p>
        <a href={OPML_PATH} className="font-medium text-accent underline underline-offset-4">
          {words.feeds.opml}
        </a>
        {words.feeds.opmlUse}
      </p>
      <EditLink href={toEditUrl(catalog, FEEDS_PATH)} />
    </div>
  );
}
