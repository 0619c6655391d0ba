/** Resolves Hugo's shortcodes in the text of a body before it is parsed as markdown. Used by the catalog. */
import { NO_PAGE } from '@/lib/model/markdown';
import { type Problem, quote } from '@/lib/model/problem';

import { createPlaces, createRewriter, type Rewritten, toMend, unchanged } from './body-places';
import { placeOf } from './shortcode-place';
import {
  isComment,
  KNOWN_NAMES,
  type ShortcodeContext,
  toReplacement,
} from './shortcode-replacement';
import { findShortcodes, type Shortcode } from './shortcode-syntax';
import { createUnknownNames, isTemplate, type Report } from './shortcode-unknown';

export type ResolvedShortcodes = Rewritten & { problems: Problem[] };

/** What follows a shortcode within the address of a link. */
const REST_OF_ADDRESS = /(?:\{\{[<%][^>%]*[>%]\}\}|[^\s<>()])*/uy;

/**
 * Each becomes markdown. An unknown one leaves the text inside it, with one warning per name.
 * Code stays as it is.
 */
export function resolveShortcodes(
  body: string,
  context: ShortcodeContext & { file: string; bodyLine: number },
): ResolvedShortcodes {
  if (!body.includes('{{')) return { ...unchanged(body), problems: [] };
  const problems: Problem[] = [];
  const places = createPlaces(body);
  const reportAt =
    (start: number, end: number): Report =>
    (severity, field, message, fix, right) => {
      const { line, column } = places.placeAt(start);
      const told = { field, message, fix, line: context.bodyLine + line - 1, column };
      const edit = { at: start, found: body.slice(start, end), text: right ?? '' };
      const mend = toMend(right === undefined ? [] : [edit], places, context.bodyLine);
      problems.push({ severity, file: context.file, ...told, mend });
    };
  const { shortcodes, unclosed } = findShortcodes(body);
  const unknown = createUnknownNames(KNOWN_NAMES, context.rules);
  const rewriter = createRewriter(body);
  /** What the second half of a pair becomes, by index. */
  const closings = new Map<number, string>();
  let end = 0;
  for (const [index, shortcode] of shortcodes.entries()) {
    const { start, kind, partner } = shortcode;
    if (start < end) continue;
    rewriter.keep(end, start);
    end = shortcode.end;
    const report = reportAt(start, end);
    if (kind === 'escaped' || kind === 'close') {
      if (kind === 'close' && partner === undefined) unknown.add(shortcode, report);
      rewriter.put(kind === 'escaped' ? shortcode.text : (closings.get(index) ?? ''), start);
      continue;
    }
    const pairEnd = partner === undefined ? undefined : shortcodes[partner];
    const inner = pairEnd && (() => textWithin(body, shortcodes, index));
    const place = placeOf(body, shortcode, pairEnd?.end ?? end);
    const replacement = toReplacement({ shortcode, inner, place, report }, context);
    if (replacement === undefined) unknown.add(shortcode, report);
    if (replacement?.closing !== undefined && pairEnd) closings.set(partner!, replacement.closing);
    if (pairEnd && (replacement?.isWhole || isTemplate(shortcode))) end = pairEnd.end;
    // Nobody knows how far an unclosed comment was meant to go.
    if (!pairEnd && kind === 'open' && isComment(shortcode)) end = body.length;
    const text = replacement?.opening ?? '';
    const isLost = text === NO_PAGE || (text === '' && body[end] !== '/');
    if (place.kind === 'address' && isLost) {
      REST_OF_ADDRESS.lastIndex = end;
      end += REST_OF_ADDRESS.exec(body)![0].length;
    }
    rewriter.put(place.kind === 'address' && isLost ? NO_PAGE : text, start);
  }
  rewriter.keep(end, body.length);
  unknown.tell();
  if (unclosed) {
    const { found, fix, right } = explainUnclosed(body, unclosed);
    const report = reportAt(unclosed.start, unclosed.start + found.length);
    report('error', 'shortcode', `${quote(found)} has no end`, fix, right);
  }
  return { ...rewriter.finish(), problems };
}

/** An end with spaces in it, with one brace, or of the other form. */
const ALMOST_CLOSED = /^\{\{([<%])([^{}<>%\n]{1,300})(?:[>%]\s{0,9})?\}\s?\}?/u;

/** The start of a shortcode that never ends, and what to write. */
function explainUnclosed(
  body: string,
  { start, closing }: { start: number; closing: string },
): { found: string; fix: string; right?: string } {
  const [line = ''] = body.slice(start, start + 400).split('\n', 1);
  const [found, form, inside = ''] = ALMOST_CLOSED.exec(line) ?? [];
  if (found === undefined)
    return { found: line.slice(0, 30).trimEnd(), fix: `close it with ${closing}` };
  const right = `{{${form} ${inside.trim()} ${closing}`;
  return { found, fix: `write ${right}`, right };
}

/** What is between the two halves of a pair, unchanged except for escaped shortcodes. */
function textWithin(body: string, shortcodes: Shortcode[], index: number): string {
  const [first, last] = [shortcodes[index]!, shortcodes[index]!.partner!];
  const rewriter = createRewriter(body);
  let end = first.end;
  for (const shortcode of shortcodes.slice(index + 1, last)) {
    if (shortcode.kind !== 'escaped') continue;
    rewriter.keep(end, shortcode.start);
    rewriter.put(shortcode.text, shortcode.start);
    end = shortcode.end;
  }
  rewriter.keep(end, shortcodes[last]!.start);
  return rewriter.finish().text;
}
