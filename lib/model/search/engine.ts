/** Answers questions from the files of the full-text index. Used by `results.ts`; needs no page. */
import { loadCommon } from './common';
import { partOf, type SearchTable, writesCompounds } from './index-table';
import { loadToStem } from './stems';
import { toTokens } from './tokens';

import { type AskedWord, type Question, toQuestion } from './question';
import { findPhrases } from './phrases';
import { rank, type Ranked } from './rank';
import { listNearest } from './near-words';
import { findJoined, type Lookup, type Slot, toSlot } from './slots';
import { type Load, openStemFiles } from './stem-files';

export type Answer = {
  /** The best first. */
  ranked: Ranked[];
  /** Maps each unknown word to the library's word it was taken for. */
  corrections: Map<string, string>;
  /** Other words the library uses for it. */
  also: string[];
  /** The stems searched for, to mark the words that have them. */
  stems: Set<string>;
  /** Whether nothing contains the quoted phrase, so that its words were searched for one by one. */
  hasMissedPhrase: boolean;
  /** Words of the library that look most like those of the question, where it found nothing. */
  nearest: string[];
};

export type Engine = {
  ask: (typed: string) => Promise<Answer>;
  /** Whether a word of a text is one that was searched for. */
  isHit: (forms: string[], stems: Set<string>) => boolean;
};

/** @param count of videos */
export async function openEngine(table: SearchTable, count: number, load: Load): Promise<Engine> {
  const files = openStemFiles(table, load);
  const stemmers = await Promise.all(table.languages.map(loadToStem));
  const lists = await Promise.all(table.languages.map(loadCommon));
  const common = new Set(lists.flatMap((words) => [...words]));
  const hasParts = table.languages.some(writesCompounds);
  const lookup: Lookup = { files, stemmers, common, hasParts };
  const timed = new Map(table.timed);

  const ask = async (typed: string): Promise<Answer> => {
    const question = toQuestion(typed, common);
    const slots = await Promise.all(
      question.words.map((word, index) =>
        toSlot(word, placeOf(question, typed, index), index === question.words.length - 1, lookup),
      ),
    );
    await joinNeighbours(slots, question.words, lookup);
    const also = await addNames(slots, question.words, table.names, lookup);
    const holding = await findPhrases(question.phrases, lookup);
    const allowed = holding && holding.size > 0 ? holding : undefined;
    const ranked = rank(slots, { count, timed, isAllowed: (video) => allowed?.has(video) ?? true });
    return {
      ranked: inFewFiles(ranked),
      corrections: new Map(
        slots.flatMap(({ corrected }, index) =>
          corrected ? [[question.words[index]!.text, corrected] as const] : [],
        ),
      ),
      also,
      stems: new Set(slots.flatMap(({ options }) => options.map(({ stem }) => stem))),
      hasMissedPhrase: holding?.size === 0,
      nearest: ranked.length > 0 ? [] : await listNearest(question.words, lookup),
    };
  };

  const isHit = (forms: string[], stems: Set<string>) =>
    forms.some((form) => stems.has(form) || stemmers.some((toStem) => stems.has(toStem(form))));
  return { ask, isHit };
}

/** Keeps all passages of the best answer, and of each other one only those in the same file as its best passage. */
function inFewFiles([first, ...others]: Ranked[]): Ranked[] {
  if (!first) return [];
  return [
    first,
    ...others.map(({ passages, ...result }) => ({
      ...result,
      passages: passages.filter(({ at }) => partOf(at) === partOf(passages[0]!.at)),
    })),
  ];
}

/** The position of a word among all words that were typed, including common ones. */
function placeOf({ words }: Question, typed: string, index: number): number {
  return toTokens(typed).findIndex(({ from }) => from === words[index]!.from);
}

async function joinNeighbours(slots: Slot[], words: AskedWord[], lookup: Lookup) {
  for (let index = 0; index + 1 < words.length; index++) {
    const [one, next] = [slots[index]!, slots[index + 1]!];
    if (next.at! - one.at! !== 1) continue;
    const options = await findJoined(words[index]!, words[index + 1]!, lookup);
    if (options.length === 0) continue;
    for (const slot of [one, next]) {
      if (slot.corrected) Object.assign(slot, { corrected: undefined, options: [] });
      slot.options.push(...options);
    }
  }
}

/** Also searches for what the library abbreviates or writes in full. @returns those names */
async function addNames(
  slots: Slot[],
  words: AskedWord[],
  names: SearchTable['names'],
  lookup: Lookup,
): Promise<string[]> {
  const asked = ` ${words.map(({ forms }) => forms[0]).join(' ')} `;
  const also: string[] = [];
  for (const [short, full] of names) {
    const isAsked = (name: string) => asked.includes(` ${plain(name)} `);
    const other = isAsked(short) ? full : isAsked(full) ? short : undefined;
    if (other === undefined || isAsked(other)) continue;
    also.push(other);
    const known = new Set(slots.flatMap(({ options }) => options.map(({ stem }) => stem)));
    for (const token of toTokens(other)) {
      const slot = await toSlot({ ...token, text: '', isComplete: true }, 0, false, lookup);
      const options = slot.options.filter(({ stem }) => !known.has(stem));
      slots.push({ ...slot, at: null, options });
    }
  }
  return also;
}

function plain(name: string): string {
  return toTokens(name)
    .map(({ forms }) => forms[0])
    .join(' ');
}
