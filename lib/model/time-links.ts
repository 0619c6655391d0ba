/** Turns times in a text into links to that second of the page's video. Used by the body of a watch page. */
import type { Element, ElementContent, Root as Tree, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

import { momentHref, parseMoment } from './moment';
import type { BodyContext } from './repeats';
import { words } from '@/lib/model/words';

const escape = (text: string) => text.replaceAll('.', String.raw`\.`);

/** Where a time means the video and not the time of day. */
const toBefore = (small: string[]) => {
  const isJoined = (word: string) => /[\p{Script=Han}\p{Script=Hiragana}]/u.test(word);
  const apart = small.filter((word) => !isJoined(word)).map((word) => `${escape(word)}\\s`);
  const joined = small.filter(isJoined).map((word) => String.raw`|${word}\s?`);
  const words = apart.length > 0 ? String.raw`|(?<![\p{L}\p{N}])(?:${apart.join('|')})` : '';
  return String.raw`(?:^|\n|[([（]${words}${joined.join('')}|\d\s?[-–—～]\s?)`;
};
const toTime = (small: string[]) =>
  new RegExp(
    String.raw`(?<=${toBefore(small)})((?:\d{1,2}:)?\d{1,2}:[0-5]\d)(?![\d:]|\.\d|\s*[ap]\.?m\b)`,
    'giu',
  );

/** Times within the video; none in code and links, and none if the duration is unknown. */
export function linkTimes({ duration }: Pick<BodyContext, 'duration'>) {
  return (tree: Tree) => {
    if (!duration) return;
    const time = toTime(words.body.beforeTimes);
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && ['a', 'code', 'pre'].includes(node.tagName)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const before = parent.children[index - 1] as ElementContent | undefined;
      const isFirst = !before || (before.type === 'element' && before.tagName === 'br');
      const parts = split(node, isFirst, duration, time);
      if (parts.length === 1) return undefined;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function split(
  { value }: Text,
  isFirst: boolean,
  duration: number,
  time: RegExp,
): (Text | Element)[] {
  const parts: (Text | Element)[] = [];
  let end = 0;
  for (const match of value.matchAll(time)) {
    const seconds = parseMoment(match[0]);
    const isAtStart = match.index === 0 && !isFirst;
    if (seconds === undefined || seconds >= duration || isAtStart) continue;
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
    parts.push({
      type: 'element',
      tagName: 'a',
      properties: { href: momentHref(seconds) },
      children: [{ type: 'text', value: match[0] }],
    });
    end = match.index + match[0].length;
  }
  return end === value.length ? parts : [...parts, { type: 'text', value: value.slice(end) }];
}
