/** Addresses of YouTube's player and thumbnails. */
import type { Video } from './video';

const THUMBNAILS = 'https://i.ytimg.com/vi';

/** Whether a text has the form of a video id: 11 letters, digits, `-` or `_`. */
export function isVideoId(text: string): boolean {
  return /^[\w-]{11}$/u.test(text);
}

/** Names of players that have the form of an id. */
const PLAYERS = ['videoseries', 'live_stream'];
const HOSTS = /^(?:(?:www|m|music)\.)?(?:youtube\.com|youtube-nocookie\.com)$/u;

/** The id in an address of YouTube of any form (`watch?v=`, `youtu.be/`, `shorts/` …), or the text itself if it is one. */
export function parseVideoId(text: string): string | undefined {
  const written = text.trim();
  const bare = written.replace(/^v=/u, '').split(/[?&#]/u, 1)[0]!;
  if (isVideoId(bare)) return bare;
  const address = /^https?:\/\//iu.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const [, first = '', second = ''] = pathname.split('/');
  const isPath = ['shorts', 'embed', 'live', 'v'].includes(first);
  const id =
    hostname === 'youtu.be'
      ? first
      : HOSTS.test(hostname)
        ? isPath
          ? second
          : (searchParams.get('v') ?? '')
        : '';
  return isVideoId(id) && !PLAYERS.includes(id) ? id : undefined;
}

export function watchUrl(videoId: string): string {
  return `https://www.youtube.com/watch?v=${videoId}`;
}

/** The player that sets no cookie before it plays. */
export function embedUrl(videoId: string): string {
  return `https://www.youtube-nocookie.com/embed/${videoId}`;
}

export type Poster = {
  src: string;
  /** Sizes that share the aspect of the page; undefined for a poster of the editor's own. */
  srcSet?: string;
  /** Tried in this order when `src` is missing; after the last one the drawn placeholder stays. */
  fallbacks: string[];
};

/**
 * The poster of a video. YouTube's files: `maxresdefault` 1280x720 and `sddefault` 640x480 are missing
 * for many videos, `hqdefault` 480x360 always exists, `mqdefault` is 320x180.
 * An editor's `preview` comes first.
 * @param use `large` above a player, `card` in a list
 */
export function toPoster(video: Pick<Video, 'videoId' | 'preview'>, use: 'large' | 'card'): Poster {
  const file = (name: string) => `${THUMBNAILS}/${video.videoId}/${name}.jpg`;
  const [max, sd, hq, mq] = ['maxresdefault', 'sddefault', 'hqdefault', 'mqdefault'].map(file) as [
    string,
    string,
    string,
    string,
  ];
  if (video.preview) {
    return { src: video.preview, fallbacks: use === 'large' ? [max, sd, hq] : [hq] };
  }
  if (use === 'large') {
    return { src: max, srcSet: `${sd} 640w, ${max} 1280w`, fallbacks: [sd, hq] };
  }
  return { src: hq, srcSet: `${mq} 320w, ${hq} 480w, ${sd} 640w`, fallbacks: [hq] };
}

/** Every picture of a video that there may be, the largest first; the last one always exists. */
export function toThumbnails(video: Pick<Video, 'videoId' | 'preview'>): string[] {
  const { src, fallbacks } = toPoster(video, 'large');
  return [src, ...fallbacks];
}
