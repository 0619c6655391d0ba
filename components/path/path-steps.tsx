import Link from 'next/link';

import { toData, type VideoPictureData } from '@/lib/browser/early/contract';
import { stepAddress, toHref } from '@/lib/model/address';
import { formatDuration } from '@/lib/model/format';
import { stepLength, toPart, type WatchPath } from '@/lib/model/watch-path';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { StepScroller } from './step-scroller';
import { StepTick } from './step-tick';
import { WatchedPart } from './watched-part';

export type PathStepsProps = {
  path: WatchPath;
  /** The current one, from 1. */
  step: number;
};

/** All steps of a path as links, beside the one that is being watched. */
export function PathSteps({ path, step }: PathStepsProps) {
  return (
    <nav aria-label={words.paths.steps}>
      <StepScroller>
        {path.steps.map((each, index) => {
          const length = stepLength(each);
          return (
            <li key={index}>
              <Link
                href={toHref(stepAddress(path, index + 1))}
                prefetch={false}
                aria-current={index + 1 === step ? 'step' : undefined}
                {...toData<VideoPictureData>({ video: each.video.videoId })}
              >
                <span>{index + 1}</span> <span {...CONTENT_TEXT}>{each.video.title}</span>{' '}
                {length !== null && <span>{formatDuration(length)}</span>}{' '}
                <StepTick part={toPart(each)} />
                <WatchedPart step={each} />
              </Link>
            </li>
          );
        })}
      </StepScroller>
    </nav>
  );
}
