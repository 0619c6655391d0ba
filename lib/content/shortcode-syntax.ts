/**
 * Finds Hugo's shortcodes in a body: where each is, its arguments, and which two form a pair. Used by `shortcodes.ts`.
 * Hugo's rules: `parser/pageparser/pagelexer_shortcode.go`.
 */
import { createCodeTest } from './code-ranges';

export type Arguments = { named: Map<string, string>; positional: string[] };

export type Shortcode = {
  /** Offsets in the body, including the braces. */
  start: number;
  end: number;
  /** A self-closing one ends in a slash and has no pair; an escaped one is meant to be read. */
  kind: 'open' | 'close' | 'single' | 'escaped';
  name: string;
  args: Arguments;
  /** The arguments as written. */
  inside: string;
  /** What an escaped one shows. */
  text: string;
  /** Index of the other half of its pair. */
  partner?: number;
};

export type FoundShortcodes = {
  shortcodes: Shortcode[];
  /** The first that never ends: where it starts, and what would end it. */
  unclosed?: { start: number; closing: string };
};

const OPENING = /\{\{([<%])/gu;
const ESCAPED = /\s*\/\*/uy;
/** What ends a shortcode; quoted text on one line and raw text are skipped. */
const ENDS = {
  '<': /\\.|"(?:\\.|[^"\\\n])*"|`[^`]*`|(?<end>>\}\})/gu,
  '%': /\\.|"(?:\\.|[^"\\\n])*"|`[^`]*`|(?<end>%\}\})/gu,
};
/** The same if quotes do not match. */
const PLAIN_ENDS = { '<': /(?<end>>\}\})/gu, '%': /(?<end>%\}\})/gu };
const ESCAPED_ENDS = { '<': /\*\/\s*(?<end>>\}\})/gu, '%': /\*\/\s*(?<end>%\}\})/gu };
const QUOTED = /"(?:\\.|[^"\\\n])*"|`[^`]*`/gu;
/** The longest inside, in characters, whose arguments are read. */
const MAX_INSIDE = 4000;

/** In order; those in code are left out unless they are escaped. */
export function findShortcodes(body: string): FoundShortcodes {
  const shortcodes: Shortcode[] = [];
  const isCode = createCodeTest(body);
  // If it has no end here, it has none later.
  const endless = new Set<RegExp>();
  let end = 0;
  for (const opening of body.matchAll(OPENING)) {
    const start = opening.index;
    if (start < end) continue;
    const form = opening[1] as '<' | '%';
    ESCAPED.lastIndex = start + 3;
    const isEscaped = ESCAPED.test(body);
    const isInCode = isCode(start);
    if (isInCode && !isEscaped) continue;
    const find = (ends: RegExp) => findEnd(body, start + 3, ends, endless);
    const close = isEscaped
      ? find(ESCAPED_ENDS[form])
      : (find(ENDS[form]) ?? find(PLAIN_ENDS[form]));
    const inner = close === undefined ? '' : body.slice(start + 3, close).trim();
    // What ends there may be a later one.
    const isOther = !isEscaped && /\{\{[<%]/u.test(inner.replace(QUOTED, ''));
    if (close === undefined || isOther) {
      if (isInCode) continue;
      return { shortcodes, unclosed: { start, closing: form === '<' ? '>}}' : '%}}' } };
    }
    end = close + 3;
    shortcodes.push(
      isEscaped
        ? { ...parseInside(''), kind: 'escaped', start, end, text: unescaped(form, inner) }
        : { ...parseInside(inner), start, end, text: '' },
    );
  }
  pair(shortcodes);
  return { shortcodes };
}

/** @param endless expressions already searched for in vain, which scans the whole body once */
function findEnd(
  body: string,
  from: number,
  ends: RegExp,
  endless: Set<RegExp>,
): number | undefined {
  if (endless.has(ends)) return undefined;
  ends.lastIndex = from;
  for (let match = ends.exec(body); match !== null; match = ends.exec(body)) {
    const { end } = match.groups ?? {};
    if (end !== undefined) return match.index + match[0].length - end.length;
  }
  endless.add(ends);
  return undefined;
}

/** The shortcode without the comment marks around its inside. */
function unescaped(form: string, inner: string): string {
  return `{{${form}${inner.slice(2, inner.lastIndexOf('*/'))}${form === '<' ? '>' : '%'}}}`;
}

/** How the inside starts: a closing slash, the name. */
const INNER = /^(\/?)\s*([\p{L}\p{N}_/.-]*)/u;
const ARGUMENT =
  /(?:(?<![\w-])([\w-]{1,40})\s{0,9}=\s{0,9})?(?:"((?:\\.|[^"\\])*)"|`([^`]*)`|([^\s"`=]+))/gu;

function parseInside(inner: string): Pick<Shortcode, 'kind' | 'name' | 'args' | 'inside'> {
  const [start, slash, written] = INNER.exec(inner)!;
  const isSingle = inner.endsWith('/');
  const rest = inner.slice(start.length, isSingle ? -1 : undefined).slice(0, MAX_INSIDE);
  const args: Arguments = { named: new Map(), positional: [] };
  for (const [, name, quoted, ...others] of rest.matchAll(ARGUMENT)) {
    const value = quoted?.replaceAll('\\"', '"') ?? others.find((text) => text !== undefined) ?? '';
    if (name === undefined) args.positional.push(value.trim());
    else args.named.set(name.toLowerCase(), value.trim());
  }
  const kind = slash ? 'close' : isSingle ? 'single' : 'open';
  return { kind, name: written!.replace(/\/$/u, ''), args, inside: rest.trim() };
}

/** Pairs each end with the nearest start of the same name that is still open. */
function pair(shortcodes: Shortcode[]): void {
  const open: number[] = [];
  const byName = new Map<string, number>();
  shortcodes.forEach(({ kind, name }, index) => {
    if (kind === 'open') {
      open.push(index);
      byName.set(name, (byName.get(name) ?? 0) + 1);
    }
    if (kind !== 'close' || !byName.get(name)) return;
    let last = open.pop()!;
    // Those in between have no end of their own.
    for (; shortcodes[last]!.name !== name; last = open.pop()!) {
      const passed = shortcodes[last]!.name;
      byName.set(passed, byName.get(passed)! - 1);
    }
    byName.set(name, byName.get(name)! - 1);
    shortcodes[last]!.partner = index;
    shortcodes[index]!.partner = last;
  });
}
