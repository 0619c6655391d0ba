/**
 * The text of those blocks of a body that need no parser to be read: paragraphs, headings and lists with at most simple
 * links and emphasis. Parsing markdown takes most of the time in which search is indexed. Used by `search-documents.ts`.
 */

export type PlainBlocks = {
  /** The markdown without them; each run of them is a paragraph of one letter. */
  rest: string;
  /** By that letter: the text of each of their headings, paragraphs and items. */
  lines: Map<string, string[]>;
};

/** What gives other blocks a meaning: HTML, code, definitions, a repeated title; and the letters used here. */
const RELATED = /[<\t\r\uA000-\uA48C]|```|~~~|^[ >]*:|^#(?:[ ]|$)|^=/mu;
const FIRST_LETTER = 0xa000;
const MOST_RUNS = 1_000;

/** A heading, an item, or neither. */
const MARK = /^(?:#{2,6} +|[-*+] {1,4}|(\d{1,9})\. {1,4})/u;
/** Text that begins nothing but a paragraph and contains no syntax. */
const PLAIN = /^["'“‘«(¿¡]?[\p{L}\p{N}](?:[^\p{C}\p{Z}<>[\]{}&\\`|~@*_^]| )*$/u;
const NUMBERED = /^\d+[.)]/u;
const ADDRESS = /:\/\/|www\./iu;
/** A link, but not to a video, which may become a player. */
const LINK =
  /(?<!!)\[([^[\]*_^\n]+)\]\((?=[/#]|https?:)(?!\S*(?:youtu|embed))[^\s()<>[\]{}&\\`|~*"']+\)/giu;
/** `**One** or _two_`: marks that can only open, and only close. */
const EMPHASIS =
  /(?<![^ (])(\*{1,2}|_{1,2})(?=[\p{L}\p{N}])([^*_]*[\p{L}\p{N}.,:!?])\1(?![^ .,;:!?)])/gu;

export function takePlainBlocks(body: string): PlainBlocks {
  const lines: PlainBlocks['lines'] = new Map();
  if (RELATED.test(body)) return { rest: body, lines };
  const rest: string[] = [];
  let open: string[] | undefined;
  const blocks = body.split(/\n(?: *\n)+/u);
  for (const [index, block] of blocks.entries()) {
    // An indented block may belong to the list before it.
    const own = blocks[index + 1]?.startsWith(' ') ? undefined : readBlock(block);
    if (own && (open || lines.size < MOST_RUNS)) {
      if (!open) {
        const letter = String.fromCharCode(FIRST_LETTER + lines.size);
        lines.set(letter, (open = []));
        rest.push(letter);
      }
      open.push(...own);
    } else {
      rest.push(block);
      open = undefined;
    }
  }
  return { rest: rest.join('\n\n'), lines };
}

/** @returns undefined if it needs a parser */
function readBlock(block: string): string[] | undefined {
  const texts: string[] = [];
  const written = block.replace(/^\n+/u, '').trimEnd().split('\n');
  let canContinue = false;
  let isNumbered = false;
  for (const line of written) {
    const [mark = '', number] = MARK.exec(line) ?? [];
    const text = line.slice(mark.length).replace(LINK, '$1').replace(EMPHASIS, '$2');
    const isHeading = mark.startsWith('#');
    const hasBreak = text.endsWith('  ');
    if (hasBreak || !PLAIN.test(text) || NUMBERED.test(text) || ADDRESS.test(text))
      return undefined;
    if (isHeading && text.includes('#')) return undefined;
    // Whether other numbers start a list depends on what is before them.
    if (number !== undefined && !isNumbered && number !== '1') return undefined;
    isNumbered = number !== undefined || (mark === '' && isNumbered);
    if (mark === '' && canContinue) texts.push(`${texts.pop()!} ${text}`);
    else texts.push(text);
    canContinue = !isHeading;
  }
  return texts.map((text) => text.replace(/ +/gu, ' ').trim());
}
