import Link from 'next/link';
import type { ReactNode } from 'react';

import { toData, type VideoPictureData } from '@/lib/browser/early/contract';
import type { KeptVideo } from '@/lib/browser/library/entries';

import { Poster } from '../video/poster';

export type KeptRowProps = {
  video: KeptVideo;
  /** Below its title. */
  note: string;
  /** What can be done with it. */
  children?: ReactNode;
};

/** A video as this device keeps it, in a list. */
export function KeptRow({ video: { videoId, title, href }, note, children }: KeptRowProps) {
  return (
    <div className="kept">
      <article className="card card-row">
        <div className="card-art" {...toData<VideoPictureData>({ video: videoId })}>
          <Poster video={{ videoId, preview: null }} use="small" />
        </div>
        <div className="flex min-w-0 flex-col gap-1">
          <h3 dir="auto" className="card-title">
            <Link href={href} prefetch={false}>
              {title || videoId}
            </Link>
          </h3>
          <p dir="auto" className="card-meta">
            {note}
          </p>
        </div>
      </article>
      {children && <div className="kept-actions">{children}</div>}
    </div>
  );
}
