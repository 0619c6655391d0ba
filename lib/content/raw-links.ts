/** Links, pictures and notes that markdown shows as they are written, and what was meant. Used by `raw-markdown.ts`. */
import { type Definitions, nearest } from './raw-definitions';
import { spacedLink } from './raw-spaces';

/** What is found at the place of a match, if it is certainly a mistake, and the text that certainly belongs there. */
export type Raw = { found: string; message: string; fix: string; text?: string };
/** @param rest the text behind the match, on its line */
type Kind = {
  pattern: RegExp;
  tell: (match: string[], rest: string, definitions: Definitions) => Raw | undefined;
};

/** In place of code, HTML and what markdown did read. */
export const READ = '\uFFFC';

const LABEL = String.raw`[^[\]\n${READ}]{1,200}`;
const AS_TEXT = 'which is shown as text';
const FILE = /\.(?:md|markdown|html?|pdf|png|jpe?g|gif|webp|avif|svg)(?:#\S*)?$/iu;

/** @param url without spaces */
const isAddress = (url: string) =>
  /^(?:https?:\/\/|www\.|mailto:|\.{0,2}\/)[\p{L}\d]/iu.test(url) || FILE.test(url);
const whatOf = (mark: string) => (mark === '!' ? 'a picture' : 'a link');
const meaning = (text: string) => ({ fix: `write ${text}`, text });
const toLink = (mark: string, words: string, url: string) =>
  `${mark}[${words.trim()}](${url.replace(/^www\./iu, 'https://www.')})`;

/** What is in square brackets in transcripts. */
const STAGE =
  /^(?:music|applause|laugh\w*|cheer\w*|audience|crowd|inaudible|silence|crosstalk|pause|sighs?|coughs?|sic|foreign|playing|clapping)\b/iu;

/** The words or the name of a link, not a tag of a forum or of WordPress. */
const isName = (text: string) =>
  /\p{L}{2}/u.test(text) && !/^\/|[_=]/u.test(text) && !STAGE.test(text);

export const LINKS: Kind[] = [
  {
    pattern: new RegExp(
      String.raw`(!?)(?<!\\)\[(${LABEL})?\]\(((?:[^()<>\n${READ}]|\([^()<>\n${READ}]{0,99}\)){1,500})\)`,
      'gu',
    ),
    tell: ([found = '', mark = '', words = '', written = '']) => {
      const right = spacedLink(mark, words, written.trim());
      return right && { found, ...right };
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d)\]\\])(!?)\(([^()[\]\n${READ}]{1,300})\)\[([^()[\]\n${READ}]{1,300})\](?![([:])`,
      'gu',
    ),
    tell: ([found = '', mark = '', a = '', b = '']) => {
      const right = isAddress(b) && !/\s/u.test(b) ? toLink(mark, a, b) : undefined;
      const turned =
        /^https?:\/\/\S+$/iu.test(a) && /\p{L}{2}/u.test(b) ? toLink(mark, b, a) : undefined;
      const meant = right ?? turned;
      return meant === undefined
        ? undefined
        : {
            found,
            message: `is ${whatOf(mark)} with its brackets swapped, ${AS_TEXT}`,
            ...meaning(meant),
          };
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\\\]])(!?)\[(${LABEL})\][ \t]{1,3}\(([^\s()<>${READ}]{1,500})\)`,
      'gu',
    ),
    tell: ([found = '', mark = '', words = '', url = '']) => {
      const isLink = /^(?:https?:\/\/|www\.|mailto:)/iu.test(url) || FILE.test(url);
      if (!isLink || /^(?:\d+|x|sic|\s*)$/iu.test(words)) return undefined;
      const message = `is ${whatOf(mark)} with a space between its brackets, ${AS_TEXT}`;
      return { found, message, ...meaning(toLink(mark, words, url)) };
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\\)(!?)\[(${LABEL})\]\([ \t]{0,3}([^\s()<>[\]${READ}]{1,500}(?:\([^\s()<>[\]${READ}]{0,200}\))?)(?![^\s])`,
      'gu',
    ),
    tell: ([written = '', mark = '', words = '', url = ''], rest) => {
      const [end] = /[.,;:!?]{0,9}$/u.exec(url)!;
      const bare = end === '' ? url : url.slice(0, -end.length);
      if (rest.includes(')') || !isAddress(bare)) return undefined;
      const found = end === '' ? written : written.slice(0, -end.length);
      const message = `is ${whatOf(mark)} without the ")" at its end, ${AS_TEXT}`;
      return { found, message, ...meaning(toLink(mark, words, bare)) };
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\\\p{L}\d])(!?)\[([^[\]()\n${READ}]{1,200})\((https?:\/\/[^\s()[\]<>${READ}]{1,500})\)`,
      'gu',
    ),
    tell: ([found = '', mark = '', words = '', url = ''], rest) => {
      if (/\s$/u.test(words) || rest.includes(']')) return undefined;
      const message = `is ${whatOf(mark)} without the "]" behind its words, ${AS_TEXT}`;
      return { found, message, ...meaning(toLink(mark, words, url)) };
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\\\p{L}\d\])[])(!?)\[(${LABEL})\]\[([^[\]\n${READ}]{0,100})\](?![([:])`,
      'gu',
    ),
    tell: ([found = '', mark = '', words = '', written = ''], _, definitions) => {
      const label = written || words;
      const isMeant =
        isName(words) &&
        (isName(label) || /^\d{1,3}$/u.test(label)) &&
        !definitions.closed.has(label);
      if (!isMeant) return undefined;
      const near = nearest(label, definitions.links);
      const message = `is ${whatOf(mark)}, but no line begins with "[${label}]:"; it is shown as text`;
      const fix = near
        ? `write ${mark}[${words}][${near}]`
        : `write ${mark}[${words}](https://…) with its address, or only ${words}`;
      return { found, message, fix };
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\\)([\p{L}\d.,;:!?)"”’*_]?)(\[\^([\w-]{1,60})\])(?!:)`,
      'gu',
    ),
    tell: ([, before = '', found = '', label = ''], _, { unused }) => {
      if (!/^\d{1,3}$/u.test(label) && (before === '' || !/^[a-z][\w-]{2,}$/iu.test(label)))
        return undefined;
      const message = `is a note, but no line begins with "${found}:"; it is shown as text`;
      const fix =
        unused.length === 1
          ? `write [^${unused[0]}]`
          : `add a line "${found}: …" with its words at the end, or remove it`;
      return { found, message, fix };
    },
  },
];

/** Whether a body may contain one of them; most need not be parsed. */
export const LINK_SIGN =
  /\]\((?!<?[^\s()<>]*>?\))|\)\[|\][ \t]{1,3}\(|\[[^[\]()\n]{1,200}\(https?:|\]\[|\[\^/iu;
