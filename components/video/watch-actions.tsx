import { PlayerSettings } from '@/components/player/player-settings';
import { type SwitchData, toData } from '@/lib/browser/early/contract';
import { FEEDS_PATH, videoPath } from '@/lib/model/address';
import { absolute } from '@/lib/model/site';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';
import { watchUrl } from '@/lib/model/youtube';

import { SaveMenu } from '../library/save-menu';
import { ShareMenu } from './share-menu';

export type WatchActionsProps = {
  video: Video;
  hasTranscript: boolean;
  /** The frame for other sites to paste. */
  snippet: string;
  editUrl: string | undefined;
};

const MORE_ID = 'page:more';

/** What one can do with a video, the most wanted first. */
export function WatchActions({ video, hasTranscript, snippet, editUrl }: WatchActionsProps) {
  const rest = [
    { label: words.video.watchOnYouTube, href: watchUrl(video.videoId) },
    { label: words.site.feeds, href: FEEDS_PATH },
    ...(editUrl === undefined ? [] : [{ label: words.site.improve, href: editUrl }]),
  ];
  return (
    <div data-print="hide" className="flex flex-wrap items-center gap-2 max-sm:gap-1.5">
      <SaveMenu video={{ videoId: video.videoId, title: video.title, href: videoPath(video) }} />
      <ShareMenu url={absolute(videoPath(video))} title={video.title} snippet={snippet} />
      {hasTranscript && (
        <a href="#panel:transcript" className="pill max-sm:px-3">
          {words.transcript.title}
        </a>
      )}
      <button
        type="button"
        {...toData<SwitchData>({ switch: 'theatre' })}
        aria-pressed="false"
        suppressHydrationWarning
        className="pill cursor-pointer max-lg:hidden noscript:hidden"
      >
        {words.player.theatre}
      </button>
      <PlayerSettings />
      <button
        type="button"
        popoverTarget={MORE_ID}
        aria-label={words.video.more}
        className="pill min-w-11 cursor-pointer justify-center max-sm:px-3 noscript:hidden"
      >
        …
      </button>
      <div id={MORE_ID} popover="auto" className="sheet noscript:static noscript:flex">
        <ul>
          {rest.map(({ label, href }) => (
            <li key={href}>
              <a href={href} rel="noopener" className="tap text-link">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
