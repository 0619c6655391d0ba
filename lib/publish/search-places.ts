/** Gives every sentence of a video its places, and so its file. Used by `search-index.ts`. */
import { GAP, HEAD, PART, type SentenceRow } from '@/lib/model/search/index-table';
import { type Token, toTokens } from '@/lib/model/search/tokens';

import type { Field, SearchDocument, Sentence } from './search-documents';

export type PlacedSentence = { field: Field; language: string; place: number; tokens: Token[] };

export type PlacedVideo = {
  sentences: PlacedSentence[];
  /** By number of the part. */
  parts: SentenceRow[][];
  /** The place where timed sentences start. */
  timed?: number;
};

/** Longer sentences are cut; dictated text has no full stops. */
const LONGEST = 60;
const HEAD_FIELDS = new Set<Field>(['title', 'terms', 'about']);

/** Title and terms first, then what can be read or heard; no sentence spans two parts. */
export function placeSentences({ texts }: SearchDocument): PlacedVideo {
  const sentences: PlacedSentence[] = [];
  const parts: SentenceRow[][] = [];
  const main = texts[0]!.language;
  let timed: number | undefined;
  let head = 0;
  let next = HEAD;
  for (const { field, language, sentences: own } of texts) {
    for (const { start, text, tokens } of own.flatMap(cut)) {
      if (HEAD_FIELDS.has(field)) {
        sentences.push({ field, language, place: head, tokens: tokens.slice(0, HEAD - head) });
        head = Math.min(HEAD, head + tokens.length + GAP);
        continue;
      }
      const left = PART - (next % PART);
      if (tokens.length > left) next += left;
      sentences.push({ field, language, place: next, tokens });
      if (start !== null) timed ??= next;
      const row: SentenceRow = [next, start, text];
      if (language !== main) row.push(language);
      (parts[Math.floor(next / PART)] ??= []).push(row);
      next += tokens.length + GAP;
    }
  }
  return { sentences, parts, ...(timed !== undefined && { timed }) };
}

/** If a text has no sentence ends, it is cut between two words. */
function cut({ start, text }: Sentence): (Sentence & { tokens: Token[] })[] {
  const tokens = toTokens(text);
  if (tokens.length <= LONGEST) return [{ start, text, tokens }];
  const pieces: (Sentence & { tokens: Token[] })[] = [];
  for (let at = 0; at < tokens.length; at += LONGEST) {
    const end = tokens[at + LONGEST]?.from ?? text.length;
    const piece = text.slice(at === 0 ? 0 : tokens[at]!.from, end).trim();
    pieces.push({ start, text: piece, tokens: tokens.slice(at, at + LONGEST) });
  }
  return pieces;
}
