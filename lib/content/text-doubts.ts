/** Texts that are shown as written, but were meant otherwise: HTML, stray quotes, broken letters. Used by the readers of files. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

import { type Problem, quote } from '@/lib/model/problem';

import type { FrontMatter } from './front-matter';
import { inQuotes } from './quoting';
import { undoMojibake } from './mojibake';

type Kind = 'title' | 'prose' | 'term' | 'word';
/** A text and where it is. */
export type Text = { path: PropertyKey[]; text: string | null | undefined; kind: Kind };

type Doubt = { what: string; right: string };

const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/giu;
/** A pair of tags; a title may speak of one. */
const PAIR =
  /<(p|b|i|u|em|strong|span|div|small|sup|sub|h[1-6])\b[^<>]{0,200}>[^<>]{0,999}<\/\1>/iu;
const BREAK = /<br ?\/?>/iu;
const ANY_TAG = /<\/?[a-z][^<>]{0,200}>/giu;
const OF_HTML = /html|\btags?\b|element/iu;
const QUOTED = /^[“”„«‘‚](.+)[“”»’‘]$/u;
const END = /(?<!&#?\w{1,8})[,;]$/u;
/** How long a text may be to be repeated. */
const LONGEST = 200;

/** A warning for each text, at most one. */
export function textDoubts({ file, locate, asWritten }: FrontMatter, texts: Text[]): Problem[] {
  return texts.flatMap(({ path, text, kind }): Problem[] => {
    const source = asWritten(path) ?? '';
    const doubt = text ? doubtOf(text, kind, source) : undefined;
    if (!doubt) return [];
    const { what, right } = doubt;
    const isShort = right.length <= LONGEST && source !== '';
    const fix = isShort ? `write ${inQuotes(right)}` : 'correct it';
    const field = String(path[0]);
    const message = `${quote(text)} ${what}`;
    const mend = isShort && { mend: { found: source, text: inQuotes(right) } };
    return [{ severity: 'warning', file, ...locate(path), field, message, fix, ...mend }];
  });
}

function doubtOf(text: string, kind: Kind, source: string): Doubt | undefined {
  const isListed = END.test(text) && (kind === 'title' || kind === 'word');
  const withoutEnd = {
    what: 'ends in a mark that belongs to a list',
    right: text.replace(END, ''),
  };
  if (kind === 'word') return isListed ? withoutEnd : undefined;
  const decoded = undoMojibake(text);
  if (decoded)
    return { what: 'was read in another encoding than it was written in', right: decoded };
  const plain = kind === 'prose' ? text : withoutEntities(text);
  const hasTags = PAIR.test(plain) || (BREAK.test(plain) && !OF_HTML.test(plain));
  const right = hasTags ? withoutTags(plain) : plain;
  if (right !== text) return { what: 'contains HTML, which is shown as text', right };
  const unquoted = kind === 'prose' ? undefined : withoutStrayQuote(text, source);
  if (unquoted) return { what: 'ends in a quote that has no other', right: unquoted };
  const inner = QUOTED.exec(text)?.[1];
  if (kind === 'term' && inner) return { what: 'has quotes that become part of it', right: inner };
  if (isListed) return withoutEnd;
  const written = /^"(.*)"$/u.exec(source)?.[1];
  if (kind === 'title' && written !== undefined && /[\n\t]/u.test(text))
    return {
      what: 'contains a line break or a tab, since "\\" has a meaning in double quotes',
      right: written,
    };
  return undefined;
}

/** Not behind a number, where `"` is a sign for inches. */
function withoutStrayQuote(text: string, source: string): string | undefined {
  const isOnly = /^[^"“”„«»]*[^\d\s"“”„«»]["”»]$/u.test(text);
  return isOnly && source === text ? text.slice(0, -1) : undefined;
}

function withoutTags(text: string): string {
  const words = text.replace(ANY_TAG, ' ');
  const plain = withoutEntities(words);
  // What stands for "<" is no tag, and stays that way.
  return (plain.includes('<') ? words : plain).replace(/\s+/gu, ' ').trim();
}

function withoutEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code > 31 && code < 0xd800 ? String.fromCodePoint(code) : whole;
  });
}
