import type { Metadata } from 'next';
import Link from 'next/link';

import { SiteFrame } from '@/components/site/site-frame';
import { VideoGrid } from '@/components/video/video-grid';
import { getCatalog } from '@/lib/catalog/catalog';
import { VIDEOS_PATH } from '@/lib/model/address';
import { toSuggestUrl } from '@/lib/publish/edit-links';
import { siteMetadata } from '@/lib/publish/metadata';

import RootLayout from './layout';

export { viewport } from './layout';

export function generateMetadata(): Metadata {
  const { site } = getCatalog();
  return { ...siteMetadata(site), title: `Page not found · ${site.name}` };
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
      <SiteFrame site={site} suggestUrl={toSuggestUrl(catalog)}>
        <h1 className="text-3xl font-semibold tracking-tight">This page does not exist</h1>
        <p className="mt-3 max-w-prose text-muted">
          The address may be mistyped, or the page was taken down. These are good places to go on
          from:
        </p>
        <ul className="mt-6 flex flex-wrap gap-3">
          {[
            { href: '/', label: 'Home' },
            { href: VIDEOS_PATH, label: 'All videos' },
            ...taxonomies.map(({ name, title }) => ({ href: `/${name}`, label: title })),
          ].map(({ href, label }) => (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                className="inline-flex min-h-11 items-center rounded-full border border-line bg-surface px-4 hover:border-accent"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
        {videos.length > 0 && (
          <section aria-labelledby="newest" className="mt-12 flex flex-col gap-5">
            <h2 id="newest" className="text-xl font-semibold">
              Newest videos
            </h2>
            <VideoGrid videos={videos.slice(0, 4)} headingLevel={3} />
          </section>
        )}
      </SiteFrame>
    </RootLayout>
  );
}
