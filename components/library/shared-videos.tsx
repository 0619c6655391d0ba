import Link from 'next/link';

import { toData, type VideoPictureData } from '@/lib/browser/early/contract';
import type { KeptVideo } from '@/lib/browser/library/entries';

import { Poster } from '../video/poster';

export type SharedVideosProps = { videos: KeptVideo[] };

export function SharedVideos({ videos }: SharedVideosProps) {
  return (
    <ul className="flex flex-col gap-5">
      {videos.map(({ videoId, title, href }) => (
        <li key={videoId}>
          <article className="card card-row">
            <div className="card-art" {...toData<VideoPictureData>({ video: videoId })}>
              <Poster video={{ videoId, preview: null }} use="small" />
            </div>
            <h3 dir="auto" className="card-title">
              <Link href={href} prefetch={false}>
                {title || videoId}
              </Link>
            </h3>
          </article>
        </li>
      ))}
    </ul>
  );
}
