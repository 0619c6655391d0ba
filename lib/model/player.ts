/** What the bare player and oEmbed know: they are made for each request, without the content. */
import type { Site } from './site';
import type { Video } from './video';

/** All that other sites are told of a video. */
export type PlayerVideo = Pick<Video, 'videoId' | 'slug' | 'title' | 'preview' | 'isShort'>;

export type PlayerSite = Pick<Site, 'name' | 'language' | 'author'> & {
  /** The address of the site when it was built, as in all other documents. */
  origin: string;
  /** The stylesheet of the bare player. */
  style: string;
};
