import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';

import { toData, type VideoPictureData } from '@/lib/browser/early/contract';
import type { Moment } from '@/lib/model/search/excerpt';
import type { Ranked } from '@/lib/model/search/rank';
import type { Found } from '@/lib/browser/search/results';
import { videoPath } from '@/lib/model/address';
import { formatMoment } from '@/lib/model/moment';
import type { CardVideo } from '@/lib/model/video';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { Badges } from '../video/badges';
import { DurationBadge } from '../video/duration-badge';
import { Poster } from '../video/poster';
import { SaveButton } from '../video/save-button';
import { StatusBadge } from '../video/status-badge';
import { Excerpt } from './excerpt';
import { MomentLink, MomentTime } from './moment-link';

export type FoundVideoProps = {
  found: Found;
  result: Ranked;
  card: CardVideo;
  /** Whether it answers best: its sentence is read first. */
  isBest: boolean;
  onGo: () => void;
};

/** One video with the sentences that answer; those of videos further down load when they come near. */
export function FoundVideo({ found, result, card, isBest, onGo }: FoundVideoProps) {
  const root = useRef<HTMLElement>(null);
  const [moments, setMoments] = useState(found.moments.get(result.video));
  useEffect(() => {
    if (moments) return;
    let isOver = false;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      found.loadMoments(result).then(
        (loaded) => !isOver && setMoments(loaded),
        // The result is shown even without its sentences.
        () => {},
      );
    });
    observer.observe(root.current!);
    return () => {
      isOver = true;
      observer.disconnect();
    };
  }, [found, result, moments]);
  const href = videoPath(card);
  const category = card.terms.find(({ taxonomy }) => taxonomy === 'categories');
  const [answer, ...others] = isBest ? (moments ?? []) : [];
  const played = answer && answer.start !== null ? answer.start : null;
  return (
    <article ref={root} className={isBest ? 'found found-best' : 'found'}>
      {isBest && (
        <p className="kicker text-accent">
          {words.search.best}
          {answer?.start === null && ` · ${words.search.written}`}
        </p>
      )}
      {answer && (
        <blockquote>
          <MomentLink video={card} start={answer.start} onGo={onGo}>
            <Excerpt excerpt={answer.excerpt} />
          </MomentLink>
        </blockquote>
      )}
      <div className="card-art" {...toData<VideoPictureData>({ video: card.videoId })}>
        <Poster video={card} use="found" />
        <DurationBadge seconds={card.duration} />
        <StatusBadge status={card.status} className="absolute start-2 bottom-2" />
        <SaveButton video={{ videoId: card.videoId, title: card.title, href }} />
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <h3 {...CONTENT_TEXT} className="card-title">
          <Link href={href} prefetch={false} onNavigate={onGo}>
            {card.title}
          </Link>
        </h3>
        <p className="card-meta">
          <time dateTime={card.localDate}>{words.locale.date(card.localDate)}</time>
          {category && ` · ${category.title}`}
        </p>
        <Badges badges={card.badges} />
        {played !== null && (
          <MomentLink
            video={card}
            start={played}
            onGo={onGo}
            className="my-1 tap self-start rounded-full bg-accent px-4 text-sm font-semibold whitespace-nowrap text-on-accent"
          >
            {words.search.play(formatMoment(played))}
          </MomentLink>
        )}
        <MomentList
          moments={isBest ? others : moments}
          count={result.passages.length - (isBest ? 1 : 0)}
          card={card}
          onGo={onGo}
        />
      </div>
    </article>
  );
}

type MomentListProps = {
  moments: Moment[] | undefined;
  /** How many there will be, to reserve room for them. */
  count: number;
  card: CardVideo;
  onGo: () => void;
};

function MomentList({ moments, count, card, onGo }: MomentListProps) {
  if (count <= 0) return null;
  const rows: (Moment | undefined)[] = moments ?? Array.from({ length: count });
  return (
    <ul className="found-moments">
      {rows.map((moment, index) => (
        <li key={index}>
          {moment && (
            <MomentLink video={card} start={moment.start} onGo={onGo}>
              {moment.start === null ? (
                <span className="text-muted">{words.search.written}</span>
              ) : (
                <MomentTime start={moment.start} />
              )}{' '}
              <Excerpt excerpt={moment.excerpt} />
            </MomentLink>
          )}
        </li>
      ))}
    </ul>
  );
}
