/** Asks a person one thing at a time, with a default that Enter accepts. Used by the editors' commands. */
import { createInterface } from 'node:readline/promises';

import { toLine } from '@/lib/model/printable';

import { openStatusLine } from './status-line';

export type Dialog = {
  /** Undefined if nobody is there to answer: then every default is taken. */
  ask: ((question: string) => Promise<string>) | undefined;
  say: (line: string) => void;
  /** Says what is going on, for as long as it lasts. */
  show?: (text: string) => void;
};

/** What an answer means, or a sentence that says why it is not accepted. */
export type Parsed<T> = { value: T } | { fault: string };

export type Question<T> = {
  text: string;
  /** What Enter accepts, and how it is shown; an empty text is not shown. */
  proposal: T;
  shown: string;
  /** After a fault, the question is asked again. */
  parse: (answer: string) => Parsed<T>;
};

/** Thrown when a person leaves instead of answering. */
export class DialogClosed extends Error {
  override name = 'DialogClosed';
}

export async function decide<T>(question: Question<T>, { ask, say }: Dialog): Promise<T> {
  if (!ask) return question.proposal;
  for (;;) {
    const shown = question.shown && ` [${question.shown}]`;
    const answer = (await ask(`${question.text}${shown}: `)).trim();
    if (answer === '') return question.proposal;
    const parsed = question.parse(answer);
    if ('value' in parsed) return parsed.value;
    say(`  ${parsed.fault}`);
  }
}

export function parseYes(answer: string): Parsed<boolean> {
  if (/^(?:y|yes)$/iu.test(answer)) return { value: true };
  return /^(?:n|no)$/iu.test(answer) ? { value: false } : { fault: 'write yes or no' };
}

/** A dialog in the terminal; Ctrl-C and Ctrl-D make it throw `DialogClosed`. Close it, or the process never ends. */
export function openTerminal(): Dialog & { close: () => void } {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closing = new AbortController();
  terminal.once('close', () => closing.abort());
  const { show, say } = openStatusLine();
  const ask = (question: string) => {
    show('');
    return terminal.question(toLine(question), { signal: closing.signal }).catch(() => {
      throw new DialogClosed();
    });
  };
  return { ask, say, show, close: () => terminal.close() };
}
