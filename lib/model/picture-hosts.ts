/** Which pictures of other sites a page shows: YouTube's, and those on hosts that `site.yaml` lists. Used by the check and the build. */
import { siteUrl } from './site';

/** Where the pictures of videos are; `*.` stands for any names before it, as in a Content-Security-Policy. */
const OF_YOUTUBE = ['*.ytimg.com', 'img.youtube.com'];

/** A host with a dot, whose last part is no number, and perhaps a port; as `URL` writes it. */
const HOST = /^[a-z\d_.-]+\.[a-z][a-z\d-]*(?::\d+)?$/u;

/**
 * The host that a text names, in lower case and with a port other than 443: `https://Img.example.org/x/` ->
 * `img.example.org`; undefined for an IP address, a name without a dot, and whatever else no list of hosts may hold.
 */
export function toHost(text: string): string | undefined {
  const written = text.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(written)
    ? written
    : `https://${written.replace(/^\/\//u, '')}`;
  if (!URL.canParse(address)) return undefined;
  const { host } = new URL(address);
  return HOST.test(host) ? host : undefined;
}

/** The address of a picture on another site; undefined for any other. `//a.example/x` counts as https. */
export function toElsewhere(address: string): URL | undefined {
  const own = new URL(siteUrl());
  const written = address.trim().replace(/^[/\\]{2}/u, 'https://');
  if (!URL.canParse(written, own)) return undefined;
  const url = new URL(written, own);
  return /^https?:$/u.test(url.protocol) && url.origin !== own.origin ? url : undefined;
}

/**
 * Whether a page shows the picture at an address: on this site, or over https on a host that may learn who looks at it.
 * @param images the hosts that `site.yaml` lists, from `toHost`
 */
export function mayShow(address: string, images: string[]): boolean {
  const url = toElsewhere(address);
  if (!url) return true;
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  return isPlain && [...OF_YOUTUBE, ...images].some((host) => isHost(url.host, host));
}

function isHost(host: string, listed: string): boolean {
  return listed.startsWith('*.') ? host.endsWith(listed.slice(1)) : host === listed;
}

/** The same hosts as sources of a Content-Security-Policy. */
export function toImageSources(images: string[]): string[] {
  return [...OF_YOUTUBE, ...images].map((host) => `https://${host}`);
}
