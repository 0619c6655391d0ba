/** The head of the page of a video. Used by `app`. */
import type { Metadata } from 'next';

import { embedPath, oembedPath, toHref, videoDataAddress, videoPath } from '@/lib/model/address';
import { absolute, type Site } from '@/lib/model/site';
import { isPublished, type Video } from '@/lib/model/video';
import { toSurePicture } from '@/lib/model/youtube';

import { EMBED_HEIGHT, EMBED_WIDTH } from './embed';
import { openIf, share } from './head';

export function videoMetadata(video: Video, site: Site): Metadata {
  const path = videoPath(video);
  const { alternates, openGraph, twitter } = share(
    site,
    path,
    video.title,
    video.description,
    null,
  );
  const images = [{ url: toSurePicture(video), alt: video.title }];
  // Next.js expects a stream; YouTube offers none.
  const player = {
    playerUrl: absolute(embedPath(video)),
    streamUrl: '',
    width: EMBED_WIDTH,
    height: EMBED_HEIGHT,
  };
  return {
    title: video.title,
    description: video.description || undefined,
    alternates: {
      ...alternates,
      canonical: video.canonicalUrl ?? path,
      types: {
        ...alternates.types,
        'application/json+oembed': [{ url: oembedPath(video), title: video.title }],
        'text/markdown': toHref(videoDataAddress(video, 'md')),
        'application/json': toHref(videoDataAddress(video, 'json')),
      },
    },
    openGraph: {
      ...openGraph,
      type: 'video.other',
      images,
      videos: [
        {
          url: absolute(embedPath(video)),
          type: 'text/html',
          width: EMBED_WIDTH,
          height: EMBED_HEIGHT,
        },
      ],
    },
    twitter: { ...twitter, card: 'player', images, players: [player] },
    robots: openIf(isPublished(video) && video.isListed),
  };
}
