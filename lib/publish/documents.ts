/**
 * The documents that are one file each and need nothing from Next.js: what a program reads about a video, and
 * the pictures of bodies and lists. Used by the build, which writes them into `public/`.
 */
import type { Catalog } from '@/lib/catalog/catalog';
import { readPicture } from '@/lib/content/pictures';
import {
  sharePicturePath,
  transcriptAddress,
  transcriptFragmentPath,
  videoDataAddress,
} from '@/lib/model/address';

import { toJsonText } from './answer';
import { listVideoData, toVideoMarkdown } from './data';
import { toVideoData } from './data-fields';
import { toTranscriptHtml, toTranscriptText, toVtt } from './transcript';
import { drawSharePicture, listSharePictures } from './share-picture';

export type Document = {
  /** Its address as a decoded path. */
  path: string;
  read: () => string | Uint8Array | Promise<Uint8Array>;
  /** All that a drawn picture depends on besides the code, so that a later build need not draw it again. */
  drawnFrom?: unknown;
};

export function listDocuments(catalog: Catalog): Document[] {
  const { site } = catalog;
  return [
    ...listVideoData(catalog).flatMap((video) => [
      { path: videoDataAddress(video, 'md'), read: () => toVideoMarkdown(video, site) },
      {
        path: videoDataAddress(video, 'json'),
        read: () => toJsonText(toVideoData(video)),
      },
    ]),
    ...listTranscripts(catalog),
    ...catalog.pictures.map((picture) => ({
      path: picture.path,
      read: () => readPicture(picture),
    })),
    ...[...listSharePictures(catalog)].map(([page, picture]) => ({
      path: sharePicturePath(page),
      drawnFrom: [picture, site.name, site.theme],
      read: async () => new Uint8Array(await drawSharePicture(picture, site).arrayBuffer()),
    })),
  ];
}

/** What was said: as markup for the page, and as text and captions unless a video page has that address. */
function listTranscripts(catalog: Catalog): Document[] {
  return [...catalog.videos, ...catalog.unlisted.videos]
    .filter(({ captions }) => captions.length > 0)
    .flatMap((video) =>
      catalog.getTranscripts(video).flatMap((transcript) => {
        const { language, passages } = transcript;
        const file = (kind: 'vtt' | 'txt', read: () => string): Document[] =>
          catalog.getVideo(`${video.slug}.${language}.${kind}`)
            ? []
            : [{ path: transcriptAddress(video, language, kind), read }];
        return [
          {
            path: transcriptFragmentPath(video, language),
            read: () => toTranscriptHtml(transcript, video.chapters),
          },
          ...file('txt', () => toTranscriptText(transcript)),
          ...(passages.length > 0 ? file('vtt', () => toVtt(transcript.track)) : []),
        ];
      }),
    );
}
