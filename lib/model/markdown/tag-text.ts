/** Rewrites tags with nothing but what is allowed. Used by `html.ts`. */
import { words } from '@/lib/model/words';
import { embedUrl, parseVideoId } from '@/lib/model/youtube';

import { ATTRIBUTES, type Treatment } from './elements';
import type { Attribute, Tag } from './tags';

/** HTML that shows a text as written. */
export function asText(written: string): string {
  return written.replaceAll('<', '&lt;');
}

/** A start tag with the allowed attributes; centring by style counts as the attribute. */
export function toStartTag(name: string, tag: Tag): string {
  const passed = new Map<string, string>();
  const pass = (attribute: string, value: string) => {
    if (!passed.has(attribute)) passed.set(attribute, value);
  };
  if (tag.name === 'center') pass('align', 'center');
  for (const { name: attribute, value } of tag.attributes) {
    if (ATTRIBUTES.has(attribute)) pass(attribute, value);
    else if (attribute === 'name' && name === 'a') pass('id', value);
    else if (attribute === 'style' && CENTRED.test(value)) pass('align', 'center');
  }
  const attributes = [...passed].map(
    ([attribute, value]) => ` ${attribute}="${value.replaceAll('"', '&quot;')}"`,
  );
  return `<${name}${attributes.join('')}>`;
}

const CENTRED = /\btext-align\s{0,9}:\s{0,9}center/iu;
/** Styles of what nobody is meant to see. */
const UNSEEN =
  /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|(?:content-)?visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|(?:opacity|font-size)\s{0,9}:\s{0,9}0(?:\.0{1,9})?(?![\d.]))/iu;

/** Whether the attributes of an element hide it from everybody. */
export function isUnseen({ isEnd, attributes }: Tag): boolean {
  if (isEnd) return false;
  return attributes.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && UNSEEN.test(value)),
  );
}

/**
 * A start tag without unused attributes, on one line.
 * @param html that contains it
 * @returns undefined if it has none of those
 */
export function toBareTag(tag: Tag, treatment: Treatment, html: string): string | undefined {
  const isKept = ({ name, value }: Attribute) => {
    if (treatment === 'link' || tag.name === 'source') return name === 'src' || name === 'title';
    if (typeof treatment !== 'object') return false;
    if (name === 'style') return CENTRED.test(value);
    return ATTRIBUTES.has(name) || (name === 'name' && treatment.as === 'a');
  };
  if (tag.isEnd || tag.attributes.every(isKept)) return undefined;
  const kept = tag.attributes
    .filter(isKept)
    .map(({ name, start, end }) => (name === 'style' ? 'align="center"' : html.slice(start, end)));
  return `<${[tag.name, ...kept].join(' ').replace(/\s+/gu, ' ')}>`;
}

/** Where a player would load its media from, as written; undefined if that is not an address. */
export function sourceOf(tag: Tag): string | undefined {
  const source = tag.attributes.find(({ name }) => name === 'src')?.value.trim();
  return source && !/^(?!https?:)[a-z][a-z\d+.-]*:/iu.test(source) ? source : undefined;
}

/** A link that replaces a player. @param source from `sourceOf` */
export function toLink(source: string, tag: Tag): string {
  const title = tag.attributes.find(({ name }) => name === 'title')?.value.trim();
  return `<a href="${source.replaceAll('"', '&quot;')}">${asText(title || source)}</a>`;
}

/** The link that the `youtube` shortcode writes; inside HTML it is not parsed as markdown. */
const SHORTCODE = /\[([^[\]\\]*)\]\((https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11})\)/gu;

export function linkEmbeds(text: string): string {
  return text.replace(SHORTCODE, '<a href="$2">$1</a>');
}

/** @returns the link that becomes a player, or undefined for a frame of another site */
export function toEmbed(source: string, ownVideo: string | undefined): string | undefined {
  const address = /^(?:https?:)?(\/\/.*)$/isu.exec(source)?.[1];
  const videoId = address && parseVideoId(`https:${address.replaceAll('&amp;', '&')}`);
  if (!videoId) return undefined;
  return videoId === ownVideo ? '' : `<a href="${embedUrl(videoId)}">${words.body.video}</a>`;
}
