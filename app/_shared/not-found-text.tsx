import Link from 'next/link';

import { VideoGrid } from '@/components/video/video-grid';
import type { Catalog } from '@/lib/catalog/catalog';
import { taxonomyAddress, VIDEOS_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';

/** What the 404 page says, and where to go on. */
export function NotFoundText({ catalog }: { catalog: Catalog }) {
  const { videos, taxonomies } = catalog;
  return (
    <>
      <h1 className="text-3xl font-bold">{words.notFound.title}</h1>
      <p className="mt-3 max-w-prose text-muted">{words.notFound.text}</p>
      <ul className="mt-6 flex flex-wrap gap-3">
        {[
          { href: '/', label: words.notFound.home },
          { href: VIDEOS_PATH, label: words.list.all },
          ...taxonomies.map(({ name, title }) => ({ href: taxonomyAddress(name), label: title })),
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
    </>
  );
}
