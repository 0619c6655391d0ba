/** What each shortcode becomes, by name. Used by `shortcodes.ts`. */
import { NO_PAGE } from '@/lib/model/markdown';
import { quote } from '@/lib/model/problem';
import type { ShortcodeRules } from '@/lib/model/site';
import type { Words } from '@/lib/model/words';

import { nearFault } from './link-target';
import { escapeAddress, escapeHtml, escapeText } from './markdown-text';
import { toDetails, toFigure, toHighlight, toQrText } from './shortcode-blocks';
import { EMBEDS, toEmbed } from './shortcode-embeds';
import { findParam, type Params } from './shortcode-params';
import { isText, type ShortcodePlace } from './shortcode-place';
import { toPlayer } from './shortcode-player';
import type { Shortcode } from './shortcode-syntax';
import type { Report } from './shortcode-unknown';

export type ShortcodeContext = {
  /** The page's own video, which needs no second player. */
  videoId: string | undefined;
  /** What `param` may show. */
  params: Params;
  /** The text of links and summaries that have none of their own. */
  words: Words['body'];
  /** What the site wants done with unknown shortcodes. */
  rules: ShortcodeRules;
  /** The href of a page named by `ref`, or undefined. */
  resolve: (target: string) => string | undefined;
  /** The href of the page that a wrong address almost names, or undefined. */
  findNear?: (url: string) => string | undefined;
};

/** One shortcode, and the text inside if it is a pair. */
export type Use = {
  shortcode: Shortcode;
  inner: (() => string) | undefined;
  place: ShortcodePlace;
  report: Report;
};

export type Replacement = {
  /** What replaces the shortcode, or the first half of a pair. */
  opening: string;
  /** What replaces the second half. */
  closing?: string;
  /** Whether the text inside is dropped too, or is part of `opening`. */
  isWhole?: boolean;
};

type Shown = (use: Use, context: ShortcodeContext) => Replacement;

const OWN: Record<string, Shown> = {
  ref: toRef,
  relref: toRef,
  youtube: toPlayer,
  param: toParam,
  figure: ({ shortcode, place }) => ({ opening: toFigure(shortcode.args, place) }),
  comment: inPair(() => ({ opening: '', isWhole: true })),
  qr: ({ shortcode, inner }) => ({
    opening: toQrText(shortcode.args, inner?.() ?? ''),
    isWhole: true,
  }),
  highlight: inPair(({ shortcode, inner, place }) => ({
    opening: toHighlight(shortcode.args, inner!(), place),
    isWhole: true,
  })),
  details: inPair(({ shortcode, place }, { words }) => {
    const [opening, closing] = toDetails(shortcode.args, place, words.details);
    return { opening, closing };
  }),
};

export const KNOWN_NAMES = [...Object.keys(OWN), ...EMBEDS.keys()];

/** Undefined if the name is unknown. */
export function toReplacement(use: Use, context: ShortcodeContext): Replacement | undefined {
  const { name } = use.shortcode;
  if (context.rules.drop.includes(name)) return { opening: '', isWhole: true };
  if (context.rules.unwrap.includes(name)) return { opening: '' };
  if (EMBEDS.has(name)) return { opening: toEmbed(use, context.words) };
  if (isComment(use.shortcode)) return OWN.comment!(use, context);
  return Object.hasOwn(OWN, name) ? OWN[name]!(use, context) : undefined;
}

/** What nobody is meant to see, in any letter case. */
export function isComment({ name }: Shortcode): boolean {
  return name.toLowerCase() === 'comment';
}

/** For shortcodes that say something about the text inside. */
function inPair(shown: Shown): Shown {
  return (use, context) => {
    const { name, kind } = use.shortcode;
    if (use.inner !== undefined) return shown(use, context);
    if (kind === 'single' && isComment(use.shortcode)) return { opening: '' };
    use.report('error', 'shortcode', `${quote(name)} has no end`, `add {{< /${name} >}} below it`);
    return { opening: '' };
  };
}

function toRef(
  { shortcode, place, report }: Use,
  { resolve, findNear }: ShortcodeContext,
): Replacement {
  const { name, args } = shortcode;
  const target = args.named.get('path') || args.positional[0];
  if (!target) {
    report('error', 'shortcode', `${name} names no page`, `write {{< ${name} "/tags/x" >}}`);
    return { opening: '' };
  }
  const href = resolve(target);
  if (href !== undefined) return { opening: href };
  const outcome = `${quote(target)} has no page; its text is shown without a link`;
  const { message, fix } = nearFault(outcome, findNear?.(target));
  report('warning', 'ref', message, fix);
  return { opening: isText(place) ? target : NO_PAGE };
}

function toParam({ shortcode, place, report }: Use, { params }: ShortcodeContext): Replacement {
  const name = shortcode.args.positional[0] ?? '';
  const value = findParam(params, name);
  if (value === undefined) {
    const message = `${quote(name)} is not a text in the front matter; nothing is shown in its place`;
    report('warning', 'shortcode', message, 'add the key to the front matter, or write the text');
    return { opening: '' };
  }
  if (place.kind === 'attribute') return { opening: escapeHtml(value) };
  return { opening: isText(place) ? escapeText(value) : escapeAddress(value) };
}
