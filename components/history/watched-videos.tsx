'use client';

import Link from 'next/link';

import { toData, type VideoPictureData } from '@/lib/browser/early/contract';
import { isFinished } from '@/lib/browser/early/position';
import { clearPositions, usePositions } from '@/lib/browser/positions';
import { formatDuration } from '@/lib/model/format';
import { words } from '@/lib/model/words';

import { Poster } from '../video/poster';

/** Videos started on this device, the latest first, with buttons to forget them. */
export function WatchedVideos() {
  const all = Object.entries(usePositions()).sort(([, a], [, b]) => b.on - a.on);
  if (all.length === 0) return <p className="noscript:hidden">{words.history.empty}</p>;
  return (
    <>
      <p>
        <button type="button" onClick={() => clearPositions()} className="pill cursor-pointer">
          {words.history.forgetAll}
        </button>
      </p>
      <ul className="flex flex-col gap-5">
        {all.map(([videoId, position]) => (
          <li key={videoId} className="flex items-start gap-4">
            <article className="card card-row grow">
              <div className="card-art" {...toData<VideoPictureData>({ video: videoId })}>
                <Poster video={{ videoId, preview: null }} use="small" />
              </div>
              <div className="flex min-w-0 flex-col gap-1">
                <h2 dir="auto" className="card-title">
                  <Link href={position.href} prefetch={false}>
                    {position.title}
                  </Link>
                </h2>
                <p className="card-meta">
                  {isFinished(position)
                    ? words.history.finished
                    : words.history.resume(formatDuration(position.at))}
                </p>
              </div>
            </article>
            <button
              type="button"
              onClick={() => clearPositions(videoId)}
              className="pill cursor-pointer"
            >
              {words.history.forget}
              <span className="sr-only">: {position.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
