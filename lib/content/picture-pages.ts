/** Addresses of pages around a picture or video, which cannot be shown as a picture. Used by `link-target.ts`. */
import { parseVideoLink } from '@/lib/model/youtube';

import type { Fault } from './pictures';

type Kind = { what: string; address: RegExp; mend?: (url: string) => string };

const DOWNLOAD =
  'download the picture, put it beside the file, and write its name: ![words](name.png)';

const KINDS: Kind[] = [
  {
    what: 'Google Drive',
    address: /^https:\/\/(?:drive|docs)\.google\.com\/(?:file\/d\/|open\?|drive\/)/iu,
  },
  { what: 'Google Photos', address: /^https:\/\/photos\.(?:google\.com|app\.goo\.gl)\//iu },
  { what: 'OneDrive', address: /^https:\/\/(?:1drv\.ms|onedrive\.live\.com)\/(?!embed)/iu },
  {
    what: 'Dropbox',
    address: /^https:\/\/www\.dropbox\.com\/(?:s|scl)\/(?!.*[?&](?:raw|dl)=1)/iu,
    mend: (url) =>
      /[?&]dl=0/u.test(url)
        ? url.replace(/([?&])dl=0/u, '$1raw=1')
        : `${url}${url.includes('?') ? '&' : '?'}raw=1`,
  },
  {
    what: 'GitHub',
    address: /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/(?!.*[?&]raw=)/iu,
    mend: (url) => url.replace('/blob/', '/raw/'),
  },
  { what: 'Imgur', address: /^https:\/\/imgur\.com\/[\w/]+$/iu },
  { what: 'Unsplash', address: /^https:\/\/unsplash\.com\/(?:\w\w\/)?photos\//iu },
  { what: 'Flickr', address: /^https:\/\/(?:www\.)?flickr\.com\/photos\//iu },
];

const MAY_SHOW =
  /!\[[^\]\n]{0,300}\]\(\s*<?https?:\/\/[\w.]{0,20}(?:google|goo\.gl|1drv|onedrive|dropbox|github|imgur|unsplash|flickr|youtu)/iu;

/** Few bodies contain one, and only those need to be parsed. */
export function mayShowPage(body: string): boolean {
  return MAY_SHOW.test(body);
}

/** What is wrong with the address of a picture on another site. */
export function pageFault(url: string): Fault | undefined {
  const shown = 'its text is shown in its place';
  const video = parseVideoLink(url);
  if (video) {
    const fix = `write {{< youtube ${video.videoId} >}} in place of the picture`;
    return { message: `is the page of a video, not a picture; ${shown}`, fix };
  }
  const kind = KINDS.find(({ address }) => address.test(url));
  if (!kind) return undefined;
  const right = kind.mend?.(url);
  const fix = right === undefined ? DOWNLOAD : `write ${right}`;
  return { message: `is a page of ${kind.what}, not a picture; ${shown}`, fix, right };
}
