/** What the palette lists for its results, group by group. */
import type { CardVideo } from '@/lib/model/video';
import type { Results } from '@/lib/browser/search/results';
import type { Moment } from '@/lib/browser/search/spoken';
import { termPath, videoPath } from '@/lib/model/address';
import { formatDuration } from '@/lib/model/format';
import { formatMoment, momentHref } from '@/lib/model/moment';
import { words } from '@/lib/model/words';

export type Entry = {
  key: string;
  href: string;
  title: string;
  /** A time, a length, a number of videos. */
  more: string;
  excerpt?: Moment['excerpt'];
  isPasted?: boolean;
};

export type Group = { title: string; entries: Entry[] };

/** How many of each kind are listed. */
const MOST = { terms: 3, videos: 5, moments: 6 };

export function toEntries({ cards, videos, terms, moments, pasted }: Results): Group[] {
  const hrefOf = (video: number) => videoPath(cards[video]!);
  const groups: Group[] = [
    {
      title: words.search.open,
      entries:
        pasted && pasted.video !== null
          ? [
              {
                key: 'pasted',
                href: hrefOf(pasted.video) + pasted.query,
                title: cards[pasted.video]!.title,
                more: words.video.status[cards[pasted.video]!.status],
                isPasted: true,
              },
            ]
          : [],
    },
    {
      title: words.search.videos,
      entries: videos.slice(0, MOST.videos).map((video) => ({
        key: `v${video}`,
        href: hrefOf(video),
        title: cards[video]!.title,
        more: withStatus(cards[video]!, cards[video]!.duration, formatDuration),
      })),
    },
    {
      title: words.search.moments,
      entries: moments.slice(0, MOST.moments).map(({ video, start, excerpt }) => ({
        key: `m${video} ${start}`,
        href: momentLink(hrefOf(video), start),
        title: cards[video]!.title,
        more: withStatus(cards[video]!, start, formatMoment),
        excerpt,
      })),
    },
    {
      title: words.search.terms,
      entries: terms.slice(0, MOST.terms).map((term) => ({
        key: `t${term.taxonomy} ${term.slug}`,
        href: termPath(term),
        title: term.title,
        more: words.list.count(term.count),
      })),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** `Draft · 4:05`; nothing of a status where a video is public. */
function withStatus(
  { status }: CardVideo,
  seconds: number | null,
  format: (seconds: number) => string,
): string {
  return [words.video.status[status], seconds === null ? '' : format(seconds)]
    .filter(Boolean)
    .join(' · ');
}

/** A page at a second; at its beginning where the words have none. */
export function momentLink(href: string, start: number | null): string {
  return start === null ? href : href + momentHref(start);
}
