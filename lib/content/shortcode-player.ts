/** What the shortcode `youtube` becomes: a player. Used by `shortcode-replacement.ts`. */
import { quote } from '@/lib/model/problem';
import { embedUrl, isVideoId } from '@/lib/model/youtube';

import { escapeText, toLink } from './markdown-text';
import { addressIn, callFor, linkTo } from './shortcode-addresses';
import { isText } from './shortcode-place';
import type { Replacement, ShortcodeContext, Use } from './shortcode-replacement';
import type { Shortcode } from './shortcode-syntax';

export function toPlayer(
  { shortcode, place, report }: Use,
  { videoId, words }: ShortcodeContext,
): Replacement {
  const { named, positional } = shortcode.args;
  const id = named.get('id') || positional[0] || '';
  if (!isVideoId(id)) {
    const message = `expected the 11 characters of a YouTube id, got ${quote(writtenAs(shortcode))}`;
    const call = callFor(shortcode.args, shortcode.inside);
    report('error', 'shortcode', message, call ? `write ${call}` : fixFor(shortcode), call);
    return { opening: '' };
  }
  if (id === videoId) return { opening: '' };
  const title = escapeText(named.get('title') ?? '') || words.video;
  const start = /^[1-9]\d{0,5}$/u.exec(named.get('start') ?? '')?.[0];
  const href = embedUrl(id) + (start === undefined ? '' : `?start=${start}`);
  return { opening: isText(place) ? toLink(title, href) : href };
}

/** What is in place of the id. */
function writtenAs({ args: { named, positional }, inside }: Shortcode): string {
  return named.get('id') || addressIn(inside) || (positional[0] ?? inside);
}

function fixFor({ inside }: Shortcode): string {
  const address = addressIn(inside);
  return address === undefined
    ? 'copy what follows "v=" in the address of the video'
    : `write a link, ${linkTo(address)}, or the id of one video`;
}
