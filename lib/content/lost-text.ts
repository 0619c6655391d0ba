/** Texts of which YAML reads only part, because "#" or "&" has a meaning there. Used by `validate.ts`. */
import { type Document, isMap, isScalar, isSeq, type Scalar, visit } from 'yaml';

import { quote } from '@/lib/model/problem';

import type { Fault } from './line-faults';
import { lostBehind, lostEntries, type LostPart, MAYBE_COMMENT } from './lost-comments';
import { asList, inQuotes, toHashtags } from './quoting';

/** One at its place in the document. */
export type LostText = LostPart & { path: PropertyKey[] };

/** Every one in a document, whether or not people read the text. */
export function listLostTexts(document: Document.Parsed, source: string): LostText[] {
  if (!/[ \t][#&]/u.test(source)) return [];
  const found: LostText[] = [];
  const aliases = new Set<string>();
  visit(document, { Alias: (_, { source: name }) => void aliases.add(name) });
  const walk = (node: unknown, path: PropertyKey[], isFlow: boolean) => {
    if (isMap(node))
      for (const { key, value } of node.items)
        walk(
          value,
          [...path, isScalar(key) ? String(key.value) : ''],
          node.flow === true || isFlow,
        );
    else if (isSeq(node)) {
      node.items.forEach((item, index) =>
        walk(item, [...path, index], node.flow === true || isFlow),
      );
      for (const [number, text] of lostEntries(node, source).entries())
        found.push({ ...text, path: [...path, node.items.length + number] });
      if (node.flow) found.push(...lostBehind(node, source).map((text) => ({ ...text, path })));
    } else if (isScalar(node) && /^QUOTE/u.test(node.type ?? '')) {
      found.push(...lostBehind(node, source).map((text) => ({ ...text, path })));
    } else if (isScalar(node) && node.type === 'PLAIN') {
      const text = cutOff(node, source, isFlow) ?? anchored(node, source, aliases);
      if (!text) return;
      const line = source.slice(source.lastIndexOf('\n', text.offset - 1) + 1, text.offset);
      found.push({ ...text, path, before: isFlow ? '' : line.trimStart() });
    }
  };
  walk(document.contents, [], false);
  return found;
}

type Text = Omit<LostPart, 'before'>;

/** `WIP #2`; `#2` by itself, unless it is certainly a comment. */
function cutOff({ range, value }: Scalar, source: string, isFlow: boolean): Text | undefined {
  if (!range) return undefined;
  const [start, end] = range;
  const lineEnd = source.indexOf('\n', end);
  const rest = source.slice(end, lineEnd === -1 ? undefined : lineEnd);
  const [all, comment = ''] = (isFlow ? /^[ \t]*(#[^,\]}]*)/u : /^[ \t]*(#.*)/u).exec(rest) ?? [];
  if (all === undefined) return undefined;
  // What looks like a comment is one after a number, after nothing, and after two spaces.
  const isSetApart = /^(?:[ \t]{2,}|\t)/u.test(all);
  if ((typeof value !== 'string' || isSetApart) && MAYBE_COMMENT.test(comment)) return undefined;
  const read = source.slice(start, end);
  const isNothing = read === '';
  const at = isNothing ? end + all.length - comment.length : start;
  if (isNothing && !/\s/u.test(source[at - 1] ?? '')) return undefined;
  const whole = (read + all).trim();
  return { offset: at, lost: comment.trimEnd(), read, whole };
}

/** `&Co and more`, which is read as "and more". */
function anchored(
  { anchor, range }: Scalar,
  source: string,
  aliases: Set<string>,
): Text | undefined {
  if (!anchor || !range || aliases.has(anchor)) return undefined;
  const offset = source.lastIndexOf(`&${anchor}`, range[0]);
  const read = source.slice(range[0], range[1]);
  return { offset, lost: `&${anchor}`, read, whole: source.slice(offset, range[1]).trim() };
}

/** What to report. @param place whether it is, or is in place of, a list of texts, or is one of its entries */
export function lostTextFault(text: LostText, place: 'list' | 'entry' | 'text'): Fault {
  const { lost, read, whole, before, advice } = text;
  const right = place === 'list' ? asList(whole) : inQuotes(whole);
  const what = lost.startsWith('#') ? 'is a comment here' : 'has a special meaning in YAML';
  const message = `${quote(lost)} ${what}, so ${read === '' ? 'nothing' : `only ${quote(read)}`} is read`;
  if (advice)
    return { message, fix: `${advice}, or write a space after the "#" if it is a comment` };
  const tags = place === 'entry' ? toHashtags(whole) : undefined;
  if (tags) {
    const lines = tags.map((tag) => `"- ${tag}"`).join(' and ');
    return { message, fix: `write ${lines}, each on its own line` };
  }
  if (right === undefined) return { message, fix: 'write one text per line, each after "- "' };
  const isCertain = !MAYBE_COMMENT.test(lost);
  const isShort = whole.length <= 200 && !whole.includes('\n');
  const write = isShort ? `write ${before}${right}` : 'put the whole value in single quotes';
  return isCertain
    ? { message, fix: write, mend: { found: whole, text: right } }
    : {
        message,
        fix: `${write} if it belongs to the text, or put the comment on a line of its own`,
      };
}
