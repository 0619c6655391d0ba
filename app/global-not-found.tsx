import type { Metadata } from 'next';
import Link from 'next/link';

import { SiteFrame } from '@/components/site/site-frame';
import { VideoGrid } from '@/components/video/video-grid';
import { getCatalog } from '@/lib/catalog/catalog';
import { VIDEOS_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';
import { toSuggestUrl } from '@/lib/publish/edit-links';
import { listSiteLists } from '@/lib/publish/site-lists';
import { siteMetadata } from '@/lib/publish/metadata';

import RootLayout from './layout';

export { viewport } from './layout';

export function generateMetadata(): Metadata {
  const { site } = getCatalog();
  return { ...siteMetadata(site), title: `${words.notFound.short} · ${site.name}` };
}

/** Links are followed by the browser: Next.js keeps this page's document when it goes on to another. */
const FOLLOW_LINKS =
  "addEventListener('click', (event) => event.target.closest('a') && event.stopPropagation(), true)";

/**
 * A document of its own. A `not-found.tsx` would be part of every page, in its HTML and again in its data.
 */
export default function NotFoundPage() {
  const catalog = getCatalog();
  const { site, videos, taxonomies } = catalog;
  return (
    <RootLayout>
      <script dangerouslySetInnerHTML={{ __html: FOLLOW_LINKS }} />
      <SiteFrame site={site} lists={listSiteLists(catalog)} suggestUrl={toSuggestUrl(catalog)}>
        <h1 className="text-3xl font-bold">{words.notFound.title}</h1>
        <p className="mt-3 max-w-prose text-muted">{words.notFound.text}</p>
        <ul className="mt-6 flex flex-wrap gap-3">
          {[
            { href: '/', label: words.notFound.home },
            { href: VIDEOS_PATH, label: words.list.all },
            ...taxonomies.map(({ name, title }) => ({ href: `/${name}`, label: title })),
          ].map(({ href, label }) => (
            <li key={href}>
              <Link href={href} prefetch={false} className="pill">
                {label}
              </Link>
            </li>
          ))}
        </ul>
        {videos.length > 0 && (
          <section aria-labelledby="newest" className="mt-12 flex flex-col gap-5">
            <h2 id="newest" className="text-xl font-semibold">
              {words.notFound.newest}
            </h2>
            <VideoGrid videos={videos.slice(0, 4)} headingLevel={3} />
          </section>
        )}
      </SiteFrame>
    </RootLayout>
  );
}
