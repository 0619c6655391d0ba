import Link from 'next/link';

import { toHref, watchPathAddress } from '@/lib/model/address';
import type { Video } from '@/lib/model/video';
import { pathLength, type WatchPath } from '@/lib/model/watch-path';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { VideoCard } from '../video/video-card';

export type TermLeadProps = { start: Video | null; paths: WatchPath[] };

/** Where a newcomer to a term begins: the video that its file names, and paths with its videos. */
export function TermLead({ start, paths }: TermLeadProps) {
  if (!start && paths.length === 0) return null;
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
      {start && (
        <section aria-labelledby="page:start" className="flex flex-col gap-3">
          <h2 id="page:start" className="kicker text-muted">
            {words.terms.start}
          </h2>
          <VideoCard video={start} headingLevel={3} isRow hasCategory={false} />
        </section>
      )}
      {paths.length > 0 && (
        <section aria-labelledby="page:paths" className="flex flex-col gap-1">
          <h2 id="page:paths" className="kicker text-muted">
            {words.terms.paths}
          </h2>
          <ul>
            {paths.map((path) => (
              <li key={path.slug}>
                <Link
                  href={toHref(watchPathAddress(path))}
                  prefetch={false}
                  className="tap w-full flex-wrap gap-x-3 py-1 hover:text-accent"
                >
                  <span {...CONTENT_TEXT} className="font-medium">
                    {path.title}
                  </span>
                  <span className="text-sm text-muted">
                    {words.paths.size(path.steps.length, pathLength(path))}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
