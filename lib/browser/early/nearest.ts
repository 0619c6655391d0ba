/** The page whose address looks most like one that leads nowhere. Used by `lost.ts`. */
import { fold } from '@/lib/model/fold';
import type { PageRow } from '@/lib/model/page-rows';

/** From 0 to 1; two addresses below it have nothing in common. */
const LEAST = 0.4;
/** How much more a page of the same list counts. */
const SAME_LIST = 1.1;

/** Parts of addresses that say nothing of what is there. */
const NO_WORDS = ['index', 'page'];

/** @param path decoded */
export function findNearest(path: string, pages: PageRow[]): PageRow | undefined {
  const asked = toPairs(lastWords(path));
  let best: PageRow | undefined;
  let most = LEAST;
  for (const page of pages) {
    const [address] = page;
    const isSameList = path.startsWith(address.slice(0, address.lastIndexOf('/') + 1));
    const value = likeness(asked, toPairs(lastWords(address))) * (isSameList ? SAME_LIST : 1);
    if (value > most) [best, most] = [page, value];
  }
  return best;
}

/** The words of the last part that has any: `/videos/the-mill.html` says `the mill`. */
export function lastWords(path: string): string {
  const parts = path.split('/').map((part) =>
    part
      .replace(/\.\w{2,5}$/u, '')
      .replaceAll(/[\s\-_+.]+/gu, ' ')
      .trim(),
  );
  return parts.findLast((part) => /\p{L}/u.test(part) && !NO_WORDS.includes(part)) ?? '';
}

/** Pairs of letters that follow each other. */
function toPairs(text: string): Set<string> {
  const letters = [...` ${fold(text)} `];
  return new Set(letters.slice(1).map((letter, index) => letters[index]! + letter));
}

/** Dice's coefficient: 1 where all pairs are the same. */
function likeness(a: Set<string>, b: Set<string>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both += 1;
  return (2 * both) / (a.size + b.size);
}
