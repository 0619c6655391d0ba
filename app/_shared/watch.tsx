import { Body } from '@/components/markdown/body';
import { PathBar } from '@/components/path/path-bar';
import { PathSteps } from '@/components/path/path-steps';
import { StepNote } from '@/components/path/step-note';
import { Chapters } from '@/components/player/chapters';
import { Panel } from '@/components/player/panel';
import { Player } from '@/components/player/player';
import { Timeline } from '@/components/player/timeline';
import { JsonLd } from '@/components/site/json-ld';
import { TermLinks } from '@/components/taxonomy/term-links';
import { Transcripts } from '@/components/transcript/transcripts';
import { RelatedVideos } from '@/components/video/related-videos';
import { ShortNeighbours } from '@/components/video/short-neighbours';
import { VideoMeta } from '@/components/video/video-meta';
import { WatchActions } from '@/components/video/watch-actions';
import type { Catalog } from '@/lib/catalog/catalog';
import { nextVideo, shortsAround } from '@/lib/catalog/next-video';
import { videoPath } from '@/lib/model/address';
import { textIn } from '@/lib/model/content-text';
import type { Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';
import { words } from '@/lib/model/words';
import { toEditUrl } from '@/lib/publish/edit-links';
import { embedSnippet } from '@/lib/publish/embed';
import { videoGraph } from '@/lib/publish/video-graph';

export type WatchProps = {
  catalog: Catalog;
  video: Video;
  /** The path it is watched in, and which of its steps this is, from 1. */
  path?: WatchPath;
  step?: number;
};

/** A page where a video is watched: its own, or that of a step in a path. */
export function Watch({ catalog, video, path, step = 0 }: WatchProps) {
  const { from = null, to = null, note = '' } = path?.steps[step - 1] ?? {};
  const transcripts = catalog.getTranscripts(video);
  const related = catalog.getRelated(video);
  const parts = [
    path && {
      name: 'steps',
      label: words.paths.one,
      content: <PathSteps path={path} step={step} />,
    },
    transcripts.length > 0
      ? {
          name: 'transcript',
          label: words.transcript.title,
          content: <Transcripts video={video} transcripts={transcripts} />,
        }
      : undefined,
    video.chapters.length > 0
      ? {
          name: 'chapters',
          label: words.player.chapters,
          content: <Chapters chapters={video.chapters} />,
        }
      : undefined,
    related.length > 0
      ? {
          name: 'related',
          label: words.video.related,
          content: <RelatedVideos related={related} />,
        }
      : undefined,
  ];
  return (
    <article className="watch">
      <JsonLd graph={videoGraph(video, catalog.site)} />
      <div className="watch-stage">
        {path && <PathBar path={path} step={step} />}
        <Player
          key={video.videoId}
          video={video}
          isMain
          part={{ from, to }}
          next={nextVideo(catalog, video, path, step)}
        />
        {video.duration !== null && (video.chapters.length > 0 || transcripts.length > 0) && (
          <Timeline chapters={video.chapters} duration={video.duration} />
        )}
      </div>
      <div className="watch-main">
        <StepNote note={note} />
        <header className="flex flex-col gap-2">
          <h1 {...textIn(video.language)} className="watch-title">
            {video.title}
          </h1>
          <VideoMeta video={video} />
        </header>
        <WatchActions
          video={video}
          hasTranscript={transcripts.length > 0}
          snippet={embedSnippet(video)}
          editUrl={toEditUrl(catalog, videoPath(video))}
        />
        {video.isShort && <ShortNeighbours {...shortsAround(catalog, video)} />}
      </div>
      <Panel label={words.video.panel} parts={parts.filter((part) => part !== undefined)} />
      <div className="watch-text">
        {video.description && (
          <p {...textIn(video.language)} className="max-w-[68ch] text-lg text-pretty text-muted">
            {video.description}
          </p>
        )}
        <Body
          markdown={video.body}
          title={video.title}
          videoId={video.videoId}
          duration={video.duration}
          chapters={video.chapters}
          language={video.language}
        />
        {video.isWrittenByAI && (
          <p className="max-w-[68ch] rounded-lg bg-notice px-4 py-3 text-on-notice">
            <small className="text-sm">{words.video.writtenByAI}</small>
          </p>
        )}
        <TermLinks terms={video.terms} taxonomies={catalog.taxonomies} />
      </div>
    </article>
  );
}
