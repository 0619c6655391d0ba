/** What a body writes in place of the components of other systems, like `<YouTube id="…" />`. Used by `html-problems.ts`. */
import { findTags } from '@/lib/model/markdown/tags';

import { writeCall } from './left-over-fixes';

/** The component with its end, and what shows the same; `isWhole` if no word of that is left to the editor. */
export type Meant = { found: string; text: string; isWhole: boolean };

/** How much of a body is read in search of the end of a component. */
export const REACH = 1000;

/**
 * @param written the body from a tag on, at most `REACH` characters
 * @returns undefined if the tag has content that would be lost, or names nothing for certain
 */
export function readComponent(written: string): Meant | undefined {
  const [tag] = findTags(written);
  if (tag?.kind !== 'tag' || tag.start !== 0 || tag.isEnd) return undefined;
  const close = `</${tag.name}>`;
  const content = written.slice(tag.end);
  const end = content.toLowerCase().indexOf(close);
  const inner = end === -1 ? '' : content.slice(0, end);
  const found = written.slice(0, tag.end + (end === -1 ? 0 : end + close.length));
  const values = new Map(tag.attributes.map(({ name, value }) => [name, value]));
  const address = (values.get('href') ?? values.get('to') ?? '').replaceAll('&amp;', '&');
  if (/link$/u.test(tag.name))
    return isPlain(inner) && isAddress(address)
      ? { found, text: `[${inner.trim()}](${address})`, isWhole: true }
      : undefined;
  if (inner.trim() !== '') return undefined;
  if (/im(?:age|g)$/u.test(tag.name)) return toPicture(found, values);
  const text = writeCall(written.slice(0, tag.end).replace(/\sdata-(?=video)/iu, ' '));
  return text === undefined ? undefined : { found, text, isWhole: true };
}

function toPicture(found: string, values: Map<string, string>): Meant | undefined {
  const address = values.get('src')?.replaceAll(' ', '%20') ?? '';
  const words = values.get('alt');
  if (!isAddress(address) || /[[\]\n]/u.test(words ?? '')) return undefined;
  return { found, text: `![${words ?? 'words'}](${address})`, isWhole: words !== undefined };
}

const isAddress = (address: string) => address !== '' && !/[\s()<>{}]/u.test(address);
const isPlain = (inner: string) => inner.trim() !== '' && !/[<>[\]\n]/u.test(inner);
