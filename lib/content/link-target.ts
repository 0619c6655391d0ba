/** Where the address of a link or picture in a body leads, and what is wrong with it. Used by `links.ts`. */
import { sanitizeSchema } from '@/lib/model/markdown/sanitize';

import type { BodyLink } from './body-links';
import { meantAddress } from './meant-address';
import { pageFault } from './picture-pages';
import { isPictureName } from './picture-size';
import type { FoundPicture } from './pictures';
import type { VideoLinkFinder } from './video-links';

/** What addresses on this site, and of its videos on YouTube, lead to. */
export type Targets = {
  /** The href of the target of an address on this site, or undefined. */
  resolve: (url: string) => string | undefined;
  /** The href of the page that a wrong address almost names, or undefined. */
  findNear: (url: string) => string | undefined;
  /** The picture that an address names, or undefined. */
  findPicture: (url: string) => FoundPicture | undefined;
  /** The page here of a video that an address on YouTube names, or undefined. */
  findVideo: VideoLinkFinder;
};

/** An href, or none if nothing is shown or led to; what a message names if not the address. */
type Target = Pick<FoundPicture, 'href' | 'fault'> & { found?: string };

/** An address on another site, of another kind (`mailto:`), within the page itself, or a shortcode. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|[#?]|$)|\{\{/iu;
/** Only the computer of whoever wrote it, and its site in `next dev`. */
const OWN_COMPUTER = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?(\/[^/].*)$/iu;

/** What addresses of links, and of pictures and other files, may begin with. */
const LINK_SCHEMES = new Set(sanitizeSchema.protocols!.href);
const FILE_SCHEMES = new Set(sanitizeSchema.protocols!.src);

const isLinkType = ({ type }: BodyLink) => type === 'link' || type === 'definition';
const outcome = ({ type }: BodyLink) =>
  type === 'image' ? 'its text is shown in its place' : 'its text is shown without a link';

export function lookUp(link: BodyLink, targets: Targets): Target {
  if (link.url === '' && link.words !== undefined) return withoutAddress(link);
  if (ELSEWHERE.test(link.url)) return elsewhere(link, targets);
  return link.type === 'image' ? toPicture(link, targets) : onSite(link, targets);
}

function withoutAddress(link: BodyLink): Target {
  const [, mark = '', words] = /^(!?)\[([^]*)\]\(/u.exec(link.written) ?? [];
  const fix = words
    ? `write ${words}, or ${mark}[${words}](https://…) with its address`
    : 'write its address in it, or remove it';
  return { found: link.written, fault: { message: `has no address; ${outcome(link)}`, fix } };
}

function elsewhere(link: BodyLink, { resolve, findVideo }: Targets): Target {
  const { type, url } = link;
  const isLink = isLinkType(link);
  const video = isLink ? findVideo(url) : undefined;
  if (video) return { href: video.href };
  const meant = meantAddress(url);
  if (meant !== undefined || !URL.canParse(url, 'http://localhost')) {
    const fix = meant === undefined ? 'correct it, or remove the link' : `write ${meant}`;
    return { fault: { message: `is not an address; ${outcome(link)}`, fix, right: meant } };
  }
  const [, path] = OWN_COMPUTER.exec(url) ?? [];
  const href = path === undefined ? undefined : resolve(path);
  if (href !== undefined) {
    const fix = `write ${path}`;
    return { href, fault: { message: 'is an address of your own computer', fix, right: path } };
  }
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && !(isLink ? LINK_SCHEMES : FILE_SCHEMES).has(scheme)) {
    const message = `begins with "${scheme}:", which pages do not ${isLink ? `link to; ${outcome(link)}` : 'show'}`;
    return { fault: { message, fix: 'write an address that begins with https://, or remove it' } };
  }
  const fault = type === 'image' ? pageFault(url) : wordless(link);
  return type === 'image' && fault ? { fault } : { href: url, fault, found: link.written };
}

/** A link in markdown that nobody sees. */
function wordless({ type, url, words }: BodyLink): FoundPicture['fault'] {
  if (type !== 'link' || words !== '') return undefined;
  const shown = url.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)|\/$/giu, '').replace(/[[\]]/gu, '');
  return { message: 'is a link without words, which nobody sees', fix: `write [${shown}](${url})` };
}

function onSite(link: BodyLink, { resolve, findNear, findPicture }: Targets): Target {
  const { type, url } = link;
  const href = resolve(url) ?? (isPictureName(url) ? findPicture(url)?.href : undefined);
  if (type === 'media') return toFile(link, href);
  if (href !== undefined) return { href, fault: wordless(link), found: link.written };
  const meant = meantAddress(url);
  // What is told of the tag mends the address too.
  if (/^[“”„‘’]/u.test(url) && !link.written.startsWith('[')) return {};
  const message = `has no page; ${outcome(link)}`;
  if (meant !== undefined) return { fault: { message, fix: `write ${meant}`, right: meant } };
  return { fault: nearFault(message, findNear(url)) };
}

/** Names the page that was probably meant. */
export function nearFault(message: string, near: string | undefined) {
  return near === undefined
    ? { message, fix: 'correct the address, or remove the link' }
    : { message, fix: `write ${near}, if you mean that page` };
}

/** A file that a frame or player names. */
function toFile({ url }: BodyLink, href: string | undefined): Target {
  const meant = meantAddress(url);
  if (href !== undefined) {
    const fix = `write a link with words of your own: [words](${url})`;
    return { href, fault: { message: 'is shown as a link', fix } };
  }
  const fix = meant
    ? `write ${meant}`
    : 'remove the tag, or write a link to where the file is: [words](https://…)';
  return { fault: { message: 'is not on this site, and is not shown', fix, right: meant } };
}

function toPicture(link: BodyLink, { resolve, findPicture }: Targets): Target {
  const picture = findPicture(link.url);
  if (picture?.href !== undefined) return picture;
  const href = resolve(link.url);
  if (href !== undefined) return { href };
  const meant = meantAddress(link.url);
  const { message, ...more } = picture?.fault ?? {
    message: 'is not a picture on this site',
    fix: meant ? `write ${meant}` : 'put it beside the file, or write its full address, https://…',
    right: meant,
  };
  return { fault: { message: `${message}; ${outcome(link)}`, ...more } };
}
