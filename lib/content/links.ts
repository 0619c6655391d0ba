/** Links and pictures in a body that stay within the site, resolved to their targets. Used by the catalog. */
import { visit } from 'unist-util-visit';

import { decodeSegment } from '@/lib/model/parse-address';
import { NO_PAGE } from '@/lib/model/markdown';
import { toTree } from '@/lib/model/markdown/tree';
import { type Problem, quote } from '@/lib/model/problem';

import { applyChanges, type BodyLink, type Change, listLinks } from './body-links';
import {
  createPlaces,
  type Edit,
  type Places,
  type Rewritten,
  toMend,
  unchanged,
} from './body-places';
import { type BodySource, toBodyProblem } from './body-problems';
import { lookUp, type Targets } from './link-target';
import { mayShowPage } from './picture-pages';
import type { Fault } from './pictures';
import { mayNameVideo, nameVideos } from './video-links';

/** A body with its links resolved, and their problems. */
export type ResolvedBody = Rewritten & { problems: Problem[] };

export type LinkContext = BodySource & Targets;

/** Most bodies contain only plain external addresses and need not be parsed. */
const MAY_LINK =
  /\](?:\(|:)\s*<?(?!https?:\/\/(?!localhost|127\.|https?\/)[a-z\d-]+(?:\.[a-z\d-]+)*[/)\s>]|mailto:(?!\/)|#|\{\{)\S|(?<!!)\[\s{0,9}\]\(/iu;

/**
 * Every address in markdown becomes that of the page or file it names, as with `ref`; if there is
 * none, its text stays without the link. Links to YouTube lead to the pages of the videos they name.
 * @param body with its shortcodes resolved
 */
export function resolveLinks(body: string, context: LinkContext): ResolvedBody {
  const problems: Problem[] = [];
  let places: Places | undefined;
  const namesVideo = mayNameVideo(body, context.findVideo);
  const changes: Change[] = namesVideo ? nameVideos(body, context.findVideo) : [];
  for (const link of listLinks(body, namesVideo || MAY_LINK.test(body) || mayShowPage(body))) {
    const { href, fault, found = link.url } = lookUp(link, context);
    if (href !== link.url) changes.push(link.lead(href));
    if (!fault) continue;
    const message = `${quote(found)} ${fault.message}`;
    places ??= createPlaces(body);
    const mend = toMend(rightAddress(body, link, fault), places, context.bodyLine);
    problems.push({ ...toBodyProblem('warning', link, context, message, fault.fix), mend });
  }
  return { ...applyChanges(body, changes), problems };
}

function rightAddress(body: string, link: BodyLink, { right }: Fault): Edit[] {
  if (right === undefined) return [];
  const { start, end, text } = link.lead(right);
  const found = body.slice(start, end);
  // What escapes a sign would escape another.
  return /\s/u.test(right) || found.includes('\\') ? [] : [{ at: start, found, text }];
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
  if (links.length === 0) return { ...unchanged(body), problems: [] };
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
  return { ...applyChanges(body, changes), problems };
}
