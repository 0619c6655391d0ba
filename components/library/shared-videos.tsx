import type { KeptVideo } from '@/lib/browser/library/entries';

import { PersonalCard } from '../home/personal-card';

export type SharedVideosProps = { videos: KeptVideo[] };

export function SharedVideos({ videos }: SharedVideosProps) {
  return (
    <ul className="flex flex-col gap-5">
      {videos.map((video) => (
        <li key={video.videoId}>
          <PersonalCard video={{ ...video, preview: null }} isRow />
        </li>
      ))}
    </ul>
  );
}
