import { Body } from '@/components/markdown/body';
import { PathBar } from '@/components/path/path-bar';
import { Chapters } from '@/components/player/chapters';
import { PlayerSettings } from '@/components/player/player-settings';
import { Player } from '@/components/player/player';
import { EditLink } from '@/components/site/edit-link';
import { JsonLd } from '@/components/site/json-ld';
import { TermLinks } from '@/components/taxonomy/term-links';
import { Transcripts } from '@/components/transcript/transcripts';
import { RelatedVideos } from '@/components/video/related-videos';
import { ShareMenu } from '@/components/video/share-menu';
import { ShortNeighbours } from '@/components/video/short-neighbours';
import { VideoMeta } from '@/components/video/video-meta';
import type { Catalog } from '@/lib/catalog/catalog';
import { videoPath } from '@/lib/model/address';
import { absolute } from '@/lib/model/site';
import type { Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';
import { words } from '@/lib/model/words';
import { watchUrl } from '@/lib/model/youtube';
import { toCaptionsUrl, toEditUrl } from '@/lib/publish/edit-links';
import { embedSnippet } from '@/lib/publish/embed';
import { videoGraph } from '@/lib/publish/video-graph';
import { nextVideo, shortsAround } from '@/lib/catalog/next-video';

export type WatchProps = {
  catalog: Catalog;
  video: Video;
  /** The path it is watched in, and which step of it this is, from 1. */
  path?: WatchPath;
  step?: number;
};

/** Everything on a page where a video is watched: its own page, or that of a step in a path. */
export function Watch({ catalog, video, path, step = 0 }: WatchProps) {
  const { from = null, to = null } = path?.steps[step - 1] ?? {};
  return (
    <div className="grid gap-x-12 gap-y-14 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <article className="flex min-w-0 flex-col gap-6">
        <JsonLd graph={videoGraph(video, catalog.site)} />
        {path && <PathBar path={path} step={step} />}
        <Player
          key={video.videoId}
          video={video}
          isMain
          part={{ from, to }}
          next={nextVideo(catalog, video, path, step)}
        />
        <header className="flex flex-col gap-3">
          <h1 dir="auto" className="text-3xl font-bold">
            {video.title}
          </h1>
          <VideoMeta video={video} />
        </header>
        <div data-print="hide" className="flex flex-wrap items-start gap-3">
          <a href={watchUrl(video.videoId)} rel="noopener" className="pill">
            {words.video.watchOnYouTube}
          </a>
          <ShareMenu
            url={absolute(videoPath(video))}
            title={video.title}
            snippet={embedSnippet(video)}
          />
          <PlayerSettings />
        </div>
        {video.isShort && <ShortNeighbours {...shortsAround(catalog, video)} />}
        {video.description && (
          <p dir="auto" className="max-w-[68ch] text-lg text-pretty text-muted">
            {video.description}
          </p>
        )}
        <Chapters chapters={video.chapters} />
        <Transcripts
          video={video}
          transcripts={catalog.getTranscripts(video)}
          addUrl={toCaptionsUrl(catalog, video)}
        />
        <Body
          markdown={video.body}
          title={video.title}
          videoId={video.videoId}
          duration={video.duration}
          chapters={video.chapters}
        />
        {video.isWrittenByAI && (
          <p className="max-w-[68ch] rounded-lg bg-notice px-4 py-3 text-on-notice">
            <small className="text-sm">{words.video.writtenByAI}</small>
          </p>
        )}
        <TermLinks terms={video.terms} taxonomies={catalog.taxonomies} />
        <EditLink href={toEditUrl(catalog, videoPath(video))} />
      </article>
      <RelatedVideos related={catalog.getRelated(video)} />
    </div>
  );
}
