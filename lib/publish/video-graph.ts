/** What search engines read in a watch page. */
import type { Clip, Graph, VideoObject } from 'schema-dts';

import { embedPath, videoPath } from '@/lib/model/address';
import { toIsoDuration } from '@/lib/model/format';
import { momentHref } from '@/lib/model/moment';
import { absolute, type Site, siteUrl } from '@/lib/model/site';
import type { Video } from '@/lib/model/video';
import { toThumbnails, watchUrl } from '@/lib/model/youtube';

import { AUTHOR_ID, listCrumbs, toGraph } from './site-graph';

/** Google's fields: https://developers.google.com/search/docs/appearance/structured-data/video */
export function videoGraph(video: Video, site: Site): Graph {
  const url = absolute(videoPath(video));
  const object: VideoObject = {
    '@type': 'VideoObject',
    '@id': `${url}#video`,
    url,
    mainEntityOfPage: url,
    name: video.title,
    description: video.description || video.title,
    thumbnailUrl: toThumbnails(video).map((src) => new URL(src, siteUrl()).href),
    uploadDate: video.date,
    dateModified: video.lastmod,
    duration: video.duration === null ? undefined : toIsoDuration(video.duration),
    embedUrl: absolute(embedPath(video)),
    sameAs: watchUrl(video.videoId),
    inLanguage: video.language ?? site.language,
    keywords: video.terms.map((term) => term.title).join(', ') || undefined,
    ...(site.author ? { publisher: { '@id': AUTHOR_ID() } } : {}),
    potentialAction: {
      '@type': 'SeekToAction',
      target: `${url}?t={seek_to_second_number}`,
      ...{ 'startOffset-input': 'required name=seek_to_second_number' },
    },
    ...(video.chapters.length > 0 ? { hasPart: clips(video, url) } : {}),
  };
  const { shorts, videos } = listCrumbs(site);
  return toGraph(
    site,
    [video.isShort ? shorts : videos, { name: video.title, path: videoPath(video) }],
    [object],
  );
}

/** Each chapter up to the next one: Google's "key moments". */
function clips({ chapters, duration }: Video, url: string): Clip[] {
  return chapters.map(({ start, title }, index) => ({
    '@type': 'Clip',
    name: title,
    startOffset: start,
    endOffset: chapters[index + 1]?.start ?? duration ?? undefined,
    url: `${url}${momentHref(start)}`,
  }));
}
