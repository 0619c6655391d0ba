/** Takes a question apart: its words, which of them are searched for, and its phrases. */
import { fold } from '@/lib/model/fold';
import { type Token, toTokens } from './tokens';

export type AskedWord = Token & {
  /** As it was typed. */
  text: string;
  /** Whether a space or another word follows, so that typing it is done. */
  isComplete: boolean;
};

export type Question = {
  /** Without the words of nearly every sentence, unless there are no others. */
  words: AskedWord[];
  /** Words between quotation marks, including common ones, that must follow each other. */
  phrases: AskedWord[][];
};

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

export function toQuestion(typed: string, common: ReadonlySet<string>): Question {
  const read = (text: string) =>
    toTokens(text).map((token) => ({
      ...token,
      text: text.slice(token.from, token.to),
      isComplete: token.to < text.length,
    }));
  const phrases = [...typed.matchAll(QUOTED)].map(([, text]) => read(text!));
  const all = read(typed);
  const isCommon = ({ forms }: Token) => common.has(fold(forms[0]));
  const rare = all.filter((word) => !isCommon(word));
  const words = rare.length > 0 ? rare : all;
  return {
    words: words.filter((word, index) => !isTail(word, words[index - 1])),
    phrases: phrases.filter(({ length }) => length > 1),
  };
}

/** The last letter of a run, which the pair before it already contains. */
function isTail(word: Token, before: Token | undefined): boolean {
  return word.isGram && before?.isGram === true && before.to === word.to;
}
