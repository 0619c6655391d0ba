/**
 * The words of a text as search counts them, in any script. Used by the build for the library, and by the browser
 * for questions.
 */

export type Token = {
  /** Where it starts in the text, and where it ends. */
  from: number;
  to: number;
  /** In lower case: as written, then other ways to search for it (`o'reilly`: `oreilly`, `reilly`). */
  forms: [string, ...string[]];
  /** Two letters of a script without spaces between words, or the last one alone. */
  isGram: boolean;
};

/** Scripts without spaces between words, or with particles attached, like Korean: every two letters count as a word. */
const SCRIPTS = ['Han', 'Hira', 'Kana', 'Bopo', 'Hang', 'Thai', 'Laoo', 'Khmr', 'Mymr'];
const UNSPACED = `[${SCRIPTS.map((script) => String.raw`\p{scx=${script}}`).join('')}]`;
const GRAMS = String.raw`(?:(?=[\p{L}\p{M}])${UNSPACED})+`;
const LETTERS = String.raw`(?:(?!(?=\p{L})${UNSPACED})[\p{L}\p{N}\p{M}_])+`;
/** `c#`, `c++`. */
const WORD = String.raw`${LETTERS}(?:[#+]{1,2}(?![\p{L}\p{N}]))?`;
const APOSTROPHES = "'’ʼ＇`´";
const EMOJI = String.raw`\p{Extended_Pictographic}[\u200d\ufe0f\p{M}\p{Emoji_Modifier}\p{Extended_Pictographic}]*`;
/** Most words of many texts, and much faster to match than the rest. */
const PLAIN = String.raw`[A-Za-z]+(?![\p{L}\p{N}\p{M}_#+${APOSTROPHES}·\-‐‑]|[.,/][^\s])`;
/** Its groups: a plain word, letters of a script without spaces, an emoji, a dot, any other word. */
const CHAIN = new RegExp(
  String.raw`(${PLAIN})|(${GRAMS})|(${EMOJI})|(?:(?<![\p{L}\p{N}.])(\.(?=\p{L})))?(${WORD}(?:[${APOSTROPHES}.,/·_\-‐‑]${WORD})*)`,
  'gu',
);
const NUMBER = /^\p{N}+(?:[.,]\p{N}+)*$/u;
const VERSION = /^\p{L}?\p{N}+(?:\.\p{N}+)+$/u;
const THOUSANDS = /^\p{N}{1,3}(?:,\p{N}{3})+$/u;
/** What English contracts after an apostrophe. */
const SHORTENED = /^(?:s|re|ve|ll|d|m)$/u;
const SEPARATORS = /[.,/·_\-‐‑]/u;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'u');
/** A joined word has at most this many letters; longer ones are addresses. */
const LONGEST_JOINED = 30;

/** In order; their places count words, so those of a phrase follow each other. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(CHAIN)) {
    const { index } = match;
    const [whole, plain, grams, emoji, dot = '', chain = ''] = match;
    if (plain !== undefined) {
      const form = plain.toLowerCase();
      tokens.push({ from: index, to: index + plain.length, forms: [form], isGram: false });
    } else if (grams !== undefined) {
      tokens.push(...toGrams(grams, index));
    } else if (emoji !== undefined) {
      const form = emoji.replaceAll('\ufe0f', '');
      tokens.push({ from: index, to: index + whole.length, forms: [form], isGram: false });
    } else {
      tokens.push(...toWords(chain, index, dot));
    }
  }
  return tokens;
}

/** `東京都` -> `東京`, `京都`, `都`: any part of it is found, in the order of its letters. */
function toGrams(run: string, from: number): Token[] {
  const units = run.match(/.[\p{M}ﾞﾟ]*/gu) ?? [];
  let at = from;
  return units.map((unit, index) => {
    const start = at;
    at += unit.length;
    const next = units[index + 1] ?? '';
    const form = (unit + next).normalize('NFKC').toLowerCase();
    return { from: start, to: at + next.length, forms: [form], isGram: true };
  });
}

function toWords(chain: string, at: number, dot: string): Token[] {
  const text = chain.normalize('NFKC').toLowerCase();
  const end = at + dot.length + chain.length;
  if (NUMBER.test(text) || VERSION.test(text)) {
    const plain = THOUSANDS.test(text) ? text.replaceAll(',', '') : text;
    const bare = plain.replace(/^\p{L}/u, '');
    return [{ from: at, to: end, forms: unique([plain, bare]), isGram: false }];
  }
  let from = at + dot.length;
  const parts = chain.split(SEPARATORS);
  const joined = parts.join('').normalize('NFKC').toLowerCase();
  return parts.map((part, index) => {
    const start = index === 0 ? at : from;
    const to = from + part.length;
    from = to + 1;
    const forms = toForms(part.normalize('NFKC').toLowerCase());
    if (index === 0 && dot) forms.unshift(`.${forms[0]}`);
    if (index === 0 && parts.length > 1 && joined.length <= LONGEST_JOINED) forms.push(joined);
    return { from: start, to, forms: unique(forms), isGram: false };
  });
}

/** The forms of one word, which may contain an apostrophe or end in `#` or `+`. */
function toForms(word: string): string[] {
  const bare = word.replace(/[#+]{1,2}$/u, '');
  const parts = bare.split(APOSTROPHE);
  const last = parts.at(-1)!;
  if (parts.length === 1) return word === bare ? [word] : [word, bare];
  // `team's`, `we're`; and `can't`, which is a word of its own.
  if (SHORTENED.test(last)) return [parts.slice(0, -1).join('')];
  if (last === 't') return [parts.join('')];
  // `l'équipe` is searched for as `équipe`, `O'Reilly` as a whole.
  const isElision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|un)$/u.test(
    parts[0]!,
  );
  return isElision ? [last, parts.join('')] : [parts.join(''), last];
}

function unique(forms: string[]): [string, ...string[]] {
  return [...new Set(forms)].filter((form) => form !== '') as [string, ...string[]];
}
