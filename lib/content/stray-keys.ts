/** Keys of the page that stand in an entry of a list, where they do nothing. Used by `validate.ts`. */
import { type Problem, quote } from '@/lib/model/problem';

import type { FrontMatter } from './front-matter';
import { asksToHide, hidingLine, isOurs } from './hiding';
import { HIDING_KEY } from './known-keys';
import { putInQuotes } from './quoting';
import { onlyText } from './right-values';

/** `Fog draft: true` -> what precedes the key, the key, and its value. @param colon what separates the two */
function splitPair(text: string, colon: RegExp): [words: string, key: string, value: string] {
  const at = text.search(colon);
  const words = text.slice(0, Math.max(0, at)).trim().split(/\s+/u);
  const key = words.pop()!;
  return /^[\p{L}\p{N}_-]+$/u.test(key)
    ? [words.join(' '), key, text.slice(at + 1).trim()]
    : ['', '', ''];
}

const COLON = /:\s/u;
/** A value that nobody writes in a text. */
const IS_VALUE = /^(?:true|false|yes|no|on|off|never|\d{4}-\d\d?-\d\d?\S*)(?:\s+#.*)?$/iu;

const keep = (words: string) => (words ? `, and leave only "${words}" here` : '');
const toLine = (key: string, value: string) =>
  (isOurs(key) ? undefined : hidingLine(key, value)) ?? `${key}: ${value}`;
const move = (key: string, value: string) =>
  `put "${toLine(key, value)}" on a line of its own, in the first column`;
const isHiding = (key: string, value: unknown) =>
  HIDING_KEY.test(`${key}:`) || asksToHide(key, value);

/**
 * What to do with an entry that YAML reads as keys, if they are those of the page; undefined for any other.
 * @param found what YAML read @param source as written; empty if it spans several lines
 * @param isOwn whether the page may have a key, and has not
 */
export function strayKeys(
  found: unknown,
  source: string,
  isOwn: (key: string) => boolean,
): string | undefined {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
  const [words, key, value] = splitPair(source, COLON);
  if (key === '') {
    const pairs = Object.entries(found);
    const areOwn = pairs.every(([name, own]) => isHiding(name, own) || isOwn(name));
    return areOwn && pairs.length > 0
      ? 'put each "key: value" of it on a line of its own, in the first column, without "- "'
      : undefined;
  }
  // `url:` and `title:` may only say that a text follows; a slug is the page's.
  const saysText = key !== 'slug' && onlyText(found) !== undefined;
  const isText = words !== '' || saysText || !isOwn(key);
  if (!isHiding(key, value) && isText) return undefined;
  const fix = `${move(key, value)}${keep(words)}`;
  return IS_VALUE.test(value) ? fix : `${fix}; if it is a text, ${putInQuotes(source)}`;
}

/** An error for each entry of a list that is a text, but says that the page is not public. @param key as written */
export function hidingTexts({ file, data, locate }: FrontMatter, key: string): Problem[] {
  const list = data[key];
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown, index): Problem[] => {
    if (typeof entry !== 'string') return [];
    const [words, name, value] = splitPair(entry, /[:=]|\s(?=(?:true|yes)$)/iu);
    if (!IS_VALUE.test(value) || !asksToHide(name, value)) return [];
    const message = `${quote(entry)} is an entry of the list here, so it hides nothing`;
    const fix = `${move(name, value)}${keep(words)}`;
    return [{ severity: 'error', file, ...locate([key, index]), field: key, message, fix }];
  });
}

/** What to do with a key after a hyphen, in a line that YAML cannot read. @param entry without the hyphen */
export function hidingEntry(entry: string): string | undefined {
  const [words, key, value] = splitPair(entry, COLON);
  const isKey = words === '' && key !== '' && isHiding(key, value);
  return isKey ? `${move(key, value)}, without "- "` : undefined;
}
