/**
 * What Hugo's own embed shortcodes become: a link each. Used by `shortcodes.ts`.
 * Their arguments: `tpl/tplimpl/embedded/templates/_shortcodes` of Hugo and, for removed ones, of older versions.
 */
import { quote } from '@/lib/model/problem';
import type { Words } from '@/lib/model/words';

import { escapeAddress, escapeText, toLink } from './markdown-text';
import { addressIn, callFor } from './shortcode-addresses';
import { isText } from './shortcode-place';
import type { Use } from './shortcode-replacement';
import type { Arguments } from './shortcode-syntax';

/** A text and its target. */
type EmbedLink = { text: string; href: string };

/** From arguments to a link; undefined if something required is missing. */
type Embed = {
  read: (args: Arguments, words: Words['body']) => EmbedLink | undefined;
  example: string;
};

const valueOf = ({ named, positional }: Arguments, name: string, index: number) =>
  named.get(name) ?? positional[index] ?? '';

const post: Embed = {
  read: (args, words) => {
    const isAlone = args.named.size === 0 && args.positional.length === 1;
    const [user, id] = isAlone
      ? ['i', args.positional[0]!]
      : [valueOf(args, 'user', 0), valueOf(args, 'id', 1)];
    if (!/^\w{1,50}$/u.test(user) || !/^\d{1,30}$/u.test(id)) return undefined;
    const text = words.post(isAlone ? undefined : user);
    return { text, href: `https://x.com/${user}/status/${id}` };
  },
  example: 'user="name" id="1234567890"',
};

const vimeo: Embed = {
  read: (args, words) => {
    const id = valueOf(args, 'id', 0);
    const text = args.named.get('title') || words.vimeo;
    return /^\d{1,20}(?:\/\w+)?$/u.test(id) ? { text, href: `https://vimeo.com/${id}` } : undefined;
  },
  example: '146022717',
};

const instagram: Embed = {
  read: (args, words) => {
    const id = valueOf(args, 'id', 0);
    const href = `https://www.instagram.com/p/${id}/`;
    return /^[\w-]{1,80}$/u.test(id) ? { text: words.instagram, href } : undefined;
  },
  example: 'CxOWiQNP2MO',
};

const gist: Embed = {
  read: (args, words) => {
    const [user, id, file] = ['user', 'id', 'file'].map((name, index) =>
      valueOf(args, name, index),
    ) as [string, string, string];
    if (!/^[\w-]{1,80}$/u.test(user) || !/^\w{1,80}$/u.test(id)) return undefined;
    const anchor = file && `#file-${file.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu, '-')}`;
    const text = words.gist(user, file);
    return { text, href: `https://gist.github.com/${user}/${id}${anchor}` };
  },
  example: 'user 1234567890',
};

const speakerdeck: Embed = {
  read: (args, words) => {
    const id = valueOf(args, 'id', 0);
    const href = `https://speakerdeck.com/player/${id}`;
    return /^\w{1,80}$/u.test(id) ? { text: words.slides, href } : undefined;
  },
  example: '4e8126e72d853c0060001f97',
};

export const EMBEDS = new Map<string, Embed>([
  ...['x', 'x_simple', 'tweet', 'tweet_simple', 'twitter', 'twitter_simple'].map(
    (name) => [name, post] as const,
  ),
  ['vimeo', vimeo],
  ['vimeo_simple', vimeo],
  ['instagram', instagram],
  ['instagram_simple', instagram],
  ['gist', gist],
  ['speakerdeck', speakerdeck],
]);

/** Markdown, or only the address if that is wanted. */
export function toEmbed({ shortcode, place, report }: Use, words: Words['body']): string {
  const { name, args } = shortcode;
  const embed = EMBEDS.get(name)!;
  const link = embed.read(args, words);
  if (link) {
    const { text, href } = link;
    return isText(place) ? toLink(escapeText(text), href) : escapeAddress(href);
  }
  const found = [...args.positional, ...args.named.values()].join(' ');
  const message = `${name} cannot be made from ${quote(found)}`;
  const call = addressIn(shortcode.inside) && callFor(args, shortcode.inside);
  const fix = call ? `write ${call}` : `write it like {{< ${name} ${embed.example} >}}`;
  report('error', 'shortcode', message, fix, call || undefined);
  return '';
}
