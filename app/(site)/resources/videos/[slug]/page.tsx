import type { Metadata } from 'next';

import { leave } from '@/app/leave';
import { Body } from '@/components/markdown/body';
import { Player } from '@/components/player/player';
import { EditLink } from '@/components/site/edit-link';
import { JsonLd } from '@/components/site/json-ld';
import { ProblemReport } from '@/components/site/problem-report';
import { TermLinks } from '@/components/taxonomy/term-links';
import { RelatedVideos } from '@/components/video/related-videos';
import { ShareMenu } from '@/components/video/share-menu';
import { VideoMeta } from '@/components/video/video-meta';
import { getCatalog } from '@/lib/catalog/catalog';
import { decodeSegment, videoPath, VIDEOS_PATH } from '@/lib/model/address';
import { siteUrl } from '@/lib/model/site';
import { words } from '@/lib/model/words';
import { watchUrl } from '@/lib/model/youtube';
import { toEditUrl } from '@/lib/publish/edit-links';
import { embedSnippet } from '@/lib/publish/embed';
import { videoGraph } from '@/lib/publish/json-ld';
import { videoMetadata } from '@/lib/publish/metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  const { videos, broken } = getCatalog();
  return [...videos, ...broken].map(({ slug }) => ({ slug }));
}

type Props = PageProps<'/resources/videos/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site, getVideo } = getCatalog();
  const video = getVideo(decodeSegment((await params).slug));
  return video ? videoMetadata(video, site) : {};
}

export default async function WatchPage({ params }: Props) {
  const slug = decodeSegment((await params).slug);
  const catalog = getCatalog();
  const video = catalog.getVideo(slug);
  const broken = catalog.broken.find((page) => page.slug === slug);
  if (!video && broken) return <ProblemReport report={broken.report} />;
  if (!video) leave(catalog, `${VIDEOS_PATH}/${slug}`);
  return (
    <div className="grid gap-x-12 gap-y-14 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <article className="flex min-w-0 flex-col gap-6">
        <JsonLd graph={videoGraph(video, catalog.site)} />
        <Player key={video.videoId} video={video} isMain />
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
            url={siteUrl() + videoPath(video)}
            title={video.title}
            snippet={embedSnippet(video)}
          />
        </div>
        {video.description && (
          <p dir="auto" className="max-w-[68ch] text-lg text-pretty text-muted">
            {video.description}
          </p>
        )}
        <Body markdown={video.body} title={video.title} videoId={video.videoId} />
        {video.isWrittenByAI && (
          <p className="max-w-[68ch] rounded-lg bg-notice px-4 py-3 text-sm text-on-notice">
            {words.video.writtenByAI}
          </p>
        )}
        <TermLinks terms={video.terms} taxonomies={catalog.taxonomies} />
        <EditLink href={toEditUrl(catalog, videoPath(video))} />
      </article>
      <RelatedVideos related={catalog.getRelated(video)} />
    </div>
  );
}
