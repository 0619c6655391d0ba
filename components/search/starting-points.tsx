import { useEffect, useState } from 'react';

import Link from 'next/link';

import { useIndex } from '@/lib/browser/loaded-index';
import { largestSubjects } from '@/lib/browser/search/subjects';
import { toHref, videoPath, watchPathAddress } from '@/lib/model/address';
import type { CardVideo } from '@/lib/model/video';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { SubjectPills } from './subject-pills';

export type StartingPointsProps = {
  /** Whether the newest videos are among them. */
  hasNewest?: boolean;
  onGo: () => void;
};

const MOST_PATHS = 3;
const NEWEST = [0, 1, 2];

/** Where to go without a question: the largest subjects, paths. */
export function StartingPoints({ hasNewest = false, onGo }: StartingPointsProps) {
  const { videoIndex } = useIndex(true);
  const [newest, setNewest] = useState<CardVideo[]>([]);
  useEffect(() => {
    if (!hasNewest || !videoIndex) return;
    const numbers = NEWEST.filter((number) => number < videoIndex.count);
    // Without a connection there is the rest.
    videoIndex.loadCards(numbers).then(setNewest, () => {});
  }, [hasNewest, videoIndex]);
  if (!videoIndex) return null;
  const subjects = largestSubjects(videoIndex);
  const paths = videoIndex.paths
    .slice(0, MOST_PATHS)
    .map(([slug, title]) => ({ href: toHref(watchPathAddress({ slug })), title }));
  const videos = newest.map((video) => ({ href: videoPath(video), title: video.title }));
  return (
    <>
      {subjects.length > 0 && (
        <div className="flex flex-col gap-2">
          <p className="kicker text-muted">{words.search.terms}</p>
          <SubjectPills subjects={subjects} onGo={onGo} />
        </div>
      )}
      <Links label={words.paths.title} links={paths} onGo={onGo} />
      <Links label={words.search.newest} links={videos} onGo={onGo} />
    </>
  );
}

type LinksProps = { label: string; links: { href: string; title: string }[]; onGo: () => void };

function Links({ label, links, onGo }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <div className="flex flex-col">
      <p className="kicker text-muted">{label}</p>
      <ul aria-label={label}>
        {links.map(({ href, title }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              {...CONTENT_TEXT}
              onNavigate={onGo}
              className="tap w-full rounded-lg hover:bg-sunken"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
