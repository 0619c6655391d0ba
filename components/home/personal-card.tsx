import { clsx } from 'clsx';
import Link from 'next/link';

import { toData, type VideoPictureData } from '@/lib/browser/early/contract';
import type { Pictured } from '@/lib/browser/personal/rows';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { Poster } from '../video/poster';
import { SaveButton } from '../video/save-button';

export type PersonalCardProps = {
  video: Pictured;
  /** Below its title. */
  note?: string;
  /** The picture beside the words. */
  isRow?: boolean;
};

/** A video as only the device knows it; one that others may have named has its id if it has no title. */
export function PersonalCard({ video, note, isRow = false }: PersonalCardProps) {
  return (
    <article className={clsx('card', isRow && 'card-row')}>
      {!isRow && <SaveButton video={video} />}
      <div className="card-art" {...toData<VideoPictureData>({ video: video.videoId })}>
        <Poster video={video} use={isRow ? 'small' : 'card'} />
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <h3 {...CONTENT_TEXT} className="card-title">
          <Link href={video.href} prefetch={false}>
            {video.title || video.videoId}
          </Link>
        </h3>
        {note && (
          <p {...CONTENT_TEXT} className="card-meta">
            {note}
          </p>
        )}
      </div>
    </article>
  );
}

/** Holds the room of such a card until React knows which. */
export function PersonalPlaceholder() {
  return (
    <div className="card">
      <div className="card-art aspect-video bg-sunken" />
      <div className="flex min-w-0 flex-col gap-1">
        <p className="card-title" />
        <p className="card-meta">{'\u00a0'}</p>
      </div>
    </div>
  );
}
