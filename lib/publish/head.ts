/** The parts shared by the heads of all pages: canonical link, feeds, share preview. Used by the files beside it. */
import type { Metadata } from 'next';

import { sharePicturePath } from '@/lib/model/address';
import { documentWordsOf } from '@/lib/model/document-words';
import { pagePath } from '@/lib/model/list-pages';
import type { Site } from '@/lib/model/site';
import { isPublished, type Video } from '@/lib/model/video';
import { wordsOf } from '@/lib/model/words/all';
import { toSurePicture } from '@/lib/model/youtube';

import { drawable } from './drawable';
import { FEED_LINKS } from './feed-source';

export const headsOf = ({ language }: Site) => documentWordsOf(language).heads;
export const namesOf = ({ language }: Site) => wordsOf(language);

/** Whether search engines may index the page; an empty page answers nobody's question. */
export function openIf(isOpen: boolean): Metadata['robots'] {
  return isOpen ? undefined : { index: false };
}

/**
 * @param about the page whose picture is shown; defaults to the first page of the list
 * @param videos of the list
 */
export function listMetadata(
  site: Site,
  name: string,
  description: string,
  path: string,
  page: number,
  about = path,
  videos?: Video[],
): Metadata {
  const title = page === 1 ? name : headsOf(site).page(name, page);
  const shared = share(site, pagePath(path, page), title, description, about, videos);
  return { title, description, ...shared };
}

/**
 * @param about the page whose drawn picture is shown, or null if there is another one
 * @param videos the poster of the first stands for a picture that would have no words, for lack of a font
 */
export function share(
  site: Site,
  path: string,
  title: string,
  description: string,
  about: string | null,
  videos: Video[] = [],
) {
  const drawn = about && { url: sharePicturePath(about), width: 1200, height: 630, alt: title };
  const first = videos.find(isPublished);
  const poster = first && !drawable(title) && { url: toSurePicture(first), alt: title };
  const picture = drawn ? { images: [poster || drawn] } : {};
  return {
    alternates: { canonical: path, types: FEED_LINKS },
    openGraph: {
      type: 'website' as const,
      siteName: site.name,
      locale: site.language.replace('-', '_'),
      url: path,
      title,
      description: description || undefined,
      ...picture,
    },
    twitter: { card: 'summary_large_image' as const, title, description: description || undefined },
  };
}
