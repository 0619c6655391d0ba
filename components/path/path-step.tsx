import Link from 'next/link';

import { toData, type VideoPictureData } from '@/lib/browser/early/contract';
import { formatDuration } from '@/lib/model/format';
import { type Step, stepLength, toPart } from '@/lib/model/watch-path';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { Poster } from '../video/poster';
import { StatusBadge } from '../video/status-badge';
import { StepTick } from './step-tick';
import { WatchedPart } from './watched-part';

export type PathStepProps = { step: Step; href: string; number: number };

/** One video of a path, with why it is there and which part of it to watch. */
export function PathStep({ step, href, number }: PathStepProps) {
  const { video, note, from, to } = step;
  const length = stepLength(step);
  return (
    <article className="card card-row items-start">
      <div className="card-art" {...toData<VideoPictureData>({ video: video.videoId })}>
        <Poster video={video} use="small" />
        <StatusBadge status={video.status} className="absolute start-2 bottom-2" />
        <StepTick part={toPart(step)} />
        <WatchedPart step={step} />
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <h2 {...CONTENT_TEXT} className="card-title">
          <span className="text-muted">{words.paths.number(number)}</span>{' '}
          <Link href={href} prefetch={false}>
            {video.title}
          </Link>
        </h2>
        {note && <p className="text-pretty">{note}</p>}
        <p className="card-meta">
          {length !== null && (
            <>
              <span aria-hidden="true">{formatDuration(length)}</span>
              <span className="sr-only">{words.locale.duration(length)}</span>
            </>
          )}
          {(from !== null || to !== null) && ` · ${words.paths.part(from ?? 0, to)}`}
        </p>
      </div>
    </article>
  );
}
