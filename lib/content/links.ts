/** Links and pictures in a body that stay within the site, resolved to their targets. Used by the catalog. */
import { visit } from 'unist-util-visit';

import { decodeSegment } from '@/lib/model/parse-address';
import { NO_PAGE } from '@/lib/model/markdown';
import { sanitizeSchema } from '@/lib/model/markdown/sanitize';
import { toTree } from '@/lib/model/markdown/tree';
import { type Problem, quote } from '@/lib/model/problem';

import { applyChanges, type BodyLink, type Change, listLinks } from './body-links';
import { type BodySource, toBodyProblem } from './body-problems';
import type { FoundPicture } from './pictures';
import { isPictureName } from './picture-size';
import { mayNameVideo, nameVideos, type VideoLinkFinder } from './video-links';

/** A body with its links resolved, and their problems. */
export type ResolvedBody = { body: string; problems: Problem[] };

export type LinkContext = BodySource & {
  /** The href of the target of an address on this site, or undefined. */
  resolve: (url: string) => string | undefined;
  /** The picture that an address names, or undefined. */
  findPicture: (url: string) => FoundPicture | undefined;
  /** The page here of a video that an address on YouTube names, or undefined. */
  findVideo: VideoLinkFinder;
};

/** An address on another site, of another kind (`mailto:`), within the page itself, or a shortcode. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|[#?]|$)|\{\{/iu;
/** Most bodies contain only plain external addresses and need not be parsed. */
const MAY_LINK = /\](?:\(|:)\s*<?(?!https?:\/\/[a-z\d.-]+[/)\s>]|mailto:|#|\{\{)\S/iu;

/** What addresses of links, and of pictures and other files, may begin with. */
const LINK_SCHEMES = new Set(sanitizeSchema.protocols!.href);
const FILE_SCHEMES = new Set(sanitizeSchema.protocols!.src);

function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/iu.exec(url)?.[1]?.toLowerCase();
}

/** An address that a browser understands as written. */
function parsed(url: string): string | undefined {
  return URL.canParse(url, 'http://localhost') ? url : undefined;
}

/**
 * Every address in markdown becomes that of the page or file it names, as with `ref`; if there is
 * none, its text stays without the link. Links to YouTube lead to the pages of the videos they name.
 * @param body with its shortcodes resolved
 */
export function resolveLinks(body: string, context: LinkContext): ResolvedBody {
  const problems: Problem[] = [];
  const namesVideo = mayNameVideo(body, context.findVideo);
  const changes: Change[] = namesVideo ? nameVideos(body, context.findVideo) : [];
  for (const link of listLinks(body, namesVideo || MAY_LINK.test(body))) {
    const { href, fault } = lookUp(link, context);
    if (href !== link.url) changes.push(link.lead(href));
    if (!fault) continue;
    const found = `${quote(link.url)} ${fault.message}`;
    problems.push(toBodyProblem('warning', link, context, found, fault.fix));
  }
  return { body: applyChanges(body, changes), problems };
}

/** Where an address leads, and what is wrong with it. */
function lookUp(
  { type, url }: BodyLink,
  { resolve, findPicture, findVideo }: LinkContext,
): Pick<FoundPicture, 'href' | 'fault'> {
  const shown = 'its text is shown without a link';
  if (ELSEWHERE.test(url)) {
    const video = type === 'link' || type === 'definition' ? findVideo(url) : undefined;
    if (video) return { href: video.href };
    if (parsed(url) === undefined) {
      const fault = {
        message: `is not an address; ${shown}`,
        fix: 'correct it, or remove the link',
      };
      return { fault };
    }
    const scheme = schemeOf(url);
    const isLink = type === 'link' || type === 'definition';
    if (scheme === undefined || (isLink ? LINK_SCHEMES : FILE_SCHEMES).has(scheme))
      return { href: url };
    const message = `begins with "${scheme}:", which pages do not ${isLink ? `link to; ${shown}` : 'show'}`;
    return { fault: { message, fix: 'write an address that begins with https://, or remove it' } };
  }
  if (type !== 'image') {
    const href = resolve(url) ?? (isPictureName(url) ? findPicture(url)?.href : undefined);
    const fix = 'correct the address, or remove the link';
    return href === undefined ? { fault: { message: `has no page; ${shown}`, fix } } : { href };
  }
  const picture = findPicture(url);
  if (picture?.href !== undefined) return picture;
  const href = resolve(url);
  if (href !== undefined) return { href };
  const { message, fix } = picture?.fault ?? {
    message: 'is not a picture on this site',
    fix: 'put it beside the file, or write its full address, https://…',
  };
  return { fault: { message: `${message}; its text is shown in its place`, fix } };
}

/** How many headings a message names. */
const MOST_NAMED = 20;

const MAY_LEAD_WITHIN = /(?:\](?:\(|:)\s{0,9}<?|=\s{0,9}["']?)#(?!no-page\b)/u;

/** Whether an address leads to a heading, not to a moment of the video or the top of the page. */
function isAnchor(url: string): boolean {
  return url.startsWith('#') && url !== NO_PAGE && !/^#(?:t=|top$|$)/u.test(url);
}

/**
 * A link to a heading that is not on the page is replaced by its text.
 * @param body with its shortcodes resolved
 * @param title of the page, which drops a heading that repeats it
 */
export function resolveAnchors(body: string, source: BodySource, title: string): ResolvedBody {
  const links = MAY_LEAD_WITHIN.test(body)
    ? listLinks(body, /\](?:\(|:)\s*<?#/u.test(body)).filter(({ url }) => isAnchor(url))
    : [];
  if (links.length === 0) return { body, problems: [] };
  const ids = new Set<string>();
  visit(toTree(body, { title }), 'element', ({ properties: { id } }) => {
    if (typeof id === 'string' && !/^(?:user-content-|footnote-label$)/u.test(id)) ids.add(id);
  });
  const more = ids.size > MOST_NAMED ? ', …' : '';
  const known =
    [...ids]
      .slice(0, MOST_NAMED)
      .map((id) => `#${id}`)
      .join(', ') + more;
  const problems: Problem[] = [];
  const changes: Change[] = [];
  for (const link of links) {
    if (ids.has(decodeSegment(link.url.slice(1)))) continue;
    changes.push(link.lead(undefined));
    const fix = known ? `write one of ${known}` : 'add the heading, or remove the link';
    const message = `${quote(link.url)} matches no heading on this page; its text is shown without a link`;
    problems.push(toBodyProblem('warning', link, source, message, fix));
  }
  return { body: applyChanges(body, changes), problems };
}
