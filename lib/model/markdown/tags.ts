/** Finds the tags in a piece of HTML, by the rules of browsers. Used by `html.ts` and by what resolves links. */

/** An attribute: its name in lower case, its value as written, and where both are in the HTML. */
export type Attribute = { name: string; value: string; start: number; end: number };

export type Tag = {
  kind: 'tag';
  /** In lower case. */
  name: string;
  isEnd: boolean;
  attributes: Attribute[];
};

/** A tag or anything else that starts with `<`, as offsets; everything in between is text. */
export type Piece = { start: number; end: number } & (
  | Tag
  /** `isOpen`: it has no end, so everything after it belongs to it. */
  | { kind: 'comment'; isOpen: boolean }
  /** `<!doctype …>`, `<?php … ?>`, `<![CDATA[ … ]]>` */
  | { kind: 'declaration' }
  /** A tag without `>`: no browser would show anything after it. */
  | { kind: 'unfinished' }
);

/** Attributes that never contain a tag: one in them means that their quote was not closed. */
const PLAIN = new Set(['class', 'height', 'href', 'id', 'rel', 'src', 'style', 'target', 'width']);

/** The content of these elements is not HTML. */
const RAW_TEXT = new Set(['script', 'style']);

const NAME = /<(\/?)([a-z][^\s/>]*)/iuy;
const SPACE = /[\s/]*/uy;
const ATTRIBUTE = /([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)?))?/uy;

/** @returns in the order of the HTML, in linear time */
export function findTags(html: string): Piece[] {
  const pieces: Piece[] = [];
  const neverEnds = new Set<string>();
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const piece = pieceAt(html, at);
    if (!piece) {
      at += 1;
      continue;
    }
    pieces.push(piece);
    at = piece.end;
    if (piece.kind !== 'tag' || piece.isEnd || !RAW_TEXT.has(piece.name)) continue;
    if (neverEnds.has(piece.name)) continue;
    const end = new RegExp(`</${piece.name}[\\s/>]`, 'giu');
    end.lastIndex = at;
    const found = end.exec(html);
    if (found) at = found.index;
    else neverEnds.add(piece.name);
  }
  return pieces;
}

function pieceAt(html: string, start: number): Piece | undefined {
  if (html.startsWith('<!--', start)) {
    const [short] = /^<!---?>/u.exec(html.slice(start, start + 6)) ?? [];
    if (short) return { kind: 'comment', isOpen: false, start, end: start + short.length };
    const close = html.indexOf('-->', start + 4);
    return close === -1
      ? { kind: 'comment', isOpen: true, start, end: html.length }
      : { kind: 'comment', isOpen: false, start, end: close + 3 };
  }
  const rest = { kind: 'unfinished' as const, start, end: html.length };
  if (/^<[!?]/u.test(html.slice(start, start + 2))) {
    // What is inside scripts or data is as little meant for readers as a comment.
    const mark = html.startsWith('<?', start) ? '?>' : html.startsWith('<![', start) ? ']]>' : '>';
    const end = endOf(html, mark, start) ?? endOf(html, '>', start);
    return end === undefined ? rest : { kind: 'declaration', start, end };
  }
  const opening = matchAt(NAME, html, start);
  if (!opening) return undefined;
  const attributes: Attribute[] = [];
  let at = start + opening[0].length;
  for (;;) {
    at += matchAt(SPACE, html, at)![0].length;
    if (html[at] === '>') break;
    const found = matchAt(ATTRIBUTE, html, at);
    if (!found) return rest;
    const name = found[1]!.toLowerCase();
    const value = found[2] ?? found[3] ?? found[4];
    const end = at + found[0].length;
    const isUnclosed =
      value === undefined && /=\s*$/u.test(found[0]) && /["']/u.test(html[end] ?? '');
    if (isUnclosed || (PLAIN.has(name) && value?.includes('<'))) return rest;
    attributes.push({ name, value: value ?? '', start: at, end });
    at = end;
  }
  const [, slash, name] = opening;
  return {
    kind: 'tag',
    name: name!.toLowerCase(),
    isEnd: slash === '/',
    attributes,
    start,
    end: at + 1,
  };
}

function endOf(html: string, mark: string, from: number): number | undefined {
  const at = html.indexOf(mark, from);
  return at === -1 ? undefined : at + mark.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
