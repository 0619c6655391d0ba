/** Which names in a list are probably the same name, written twice. Pure; used by `tag-pairs.ts`. */
import { distance } from 'fastest-levenshtein';

/** Longer words are compared by spaces and endings only: names do not contain them, and comparing them is slow. */
const MAX_WORD = 40;

type Near = { word: string; edits: number };
type Words = Map<string, Near[]>;

/**
 * Pairs of slugs that differ only in hyphens, in plural endings, or in few letters: one in a name
 * of 5 letters or more, two from 10 on, and no more per word than its own length allows, so that
 * `lean-ux` and `lean-ui` stay apart. Names with different digits (`tfs-2012`, `tfs-2013`) are never near.
 * @param slugs each once
 */
export function findNearNames(slugs: string[]): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  const add = (a: string, b: string) => {
    const pair: [string, string] = a < b ? [a, b] : [b, a];
    if (a !== b) pairs.set(pair.join(' '), pair);
  };
  const words = new Set(slugs.flatMap(wordsOf));
  const joined = (slug: string) =>
    wordsOf(slug)
      .map((word) => toSingular(word, words))
      .join('');
  for (const names of groupBy(slugs, joined)) {
    for (const name of names) for (const other of names) add(name, other);
  }
  const known = new Map(groupBy(slugs, toKey).map((names) => [toKey(names[0]!), names]));
  const near = findNearWords(words);
  for (const slug of slugs) {
    for (const spelling of respell(wordsOf(slug), near, allowedEdits(toKey(slug)))) {
      for (const other of known.get(spelling) ?? []) {
        if (allowedEdits(toKey(other)) > 0) add(slug, other);
      }
    }
  }
  return [...pairs.values()];
}

function wordsOf(slug: string): string[] {
  return slug.split(/[-_]+/u).filter(Boolean);
}

/** Words joined by a mark that no slug has, so that `ab-c` is not `a-bc`. */
function toKey(slug: string): string {
  return wordsOf(slug).join(' ');
}

/** `cases` -> `case` if some name has that word; English only, other plurals are matched by their letters. */
function toSingular(word: string, words: Set<string>): string {
  const singulars = [word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')];
  // `ios`, `aws` and `ts` are not plurals.
  const isWord = (text: string) => text !== word && text.length >= 3 && words.has(text);
  return singulars.find(isWord) ?? word;
}

function allowedEdits(text: string): number {
  const { length } = text.replaceAll(' ', '');
  return length >= 10 ? 2 : length >= 5 ? 1 : 0;
}

function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, '');
}

/** Every name that results from replacing one or two words by near ones, within this many edits. */
function respell(words: string[], near: Words, edits: number, from = 0): string[] {
  return words.flatMap((word, index) =>
    (index < from ? [] : (near.get(word) ?? []))
      .filter((other) => other.edits <= edits)
      .flatMap((other) => {
        const spelling = words.with(index, other.word);
        return [spelling.join(' '), ...respell(spelling, near, edits - other.edits, index + 1)];
      }),
  );
}

/**
 * Two words within `n` edits share a text that each becomes by dropping up to `n` letters,
 * so only words that meet in one are compared: https://github.com/wolfgarbe/SymSpell
 */
function findNearWords(words: Set<string>): Words {
  const meetings = new Map<string, string[]>();
  for (const word of words) {
    // The other word may be longer by as many letters as it may have edits.
    const edits = word.length > MAX_WORD ? 0 : word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    if (edits === 0) continue;
    for (const rest of leaveOut(word, edits)) {
      const others = meetings.get(rest);
      if (others) others.push(word);
      else meetings.set(rest, [word]);
    }
  }
  const near = new Map<string, Map<string, Near>>();
  for (const others of meetings.values()) {
    for (const a of others) {
      for (const b of others) {
        if (a === b || near.get(a)?.has(b)) continue;
        const edits = countEdits(a, b);
        if (edits > allowedEdits(a.length > b.length ? a : b) || digitsOf(a) !== digitsOf(b))
          continue;
        near.set(a, (near.get(a) ?? new Map<string, Near>()).set(b, { word: b, edits }));
      }
    }
  }
  return new Map([...near].map(([word, others]) => [word, [...others.values()]]));
}

/** A word, and everything it becomes by dropping up to this many letters. */
function leaveOut(word: string, letters: number): Set<string> {
  const rests = new Set([word]);
  let last = rests;
  for (let n = 0; n < letters; n++) {
    last = new Set(
      [...last].flatMap((rest) =>
        Array.from({ length: rest.length }, (_, at) => rest.slice(0, at) + rest.slice(at + 1)),
      ),
    );
    for (const rest of last) rests.add(rest);
  }
  return rests;
}

/** Letters inserted, dropped or replaced; two swapped neighbours count as one. */
function countEdits(a: string, b: string): number {
  let first = 0;
  while (a[first] === b[first]) first++;
  const swapped = a.slice(0, first) + a[first + 1] + a[first] + a.slice(first + 2);
  return swapped === b ? 1 : distance(a, b);
}

function groupBy(names: string[], toGroup: (name: string) => string): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = toGroup(name);
    const others = groups.get(group);
    if (others) others.push(name);
    else groups.set(group, [name]);
  }
  return [...groups.values()];
}
