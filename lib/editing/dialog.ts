/** Asks a person one thing at a time, with a proposal that Enter takes. Asked by `new-video.ts`. */
import { createInterface } from 'node:readline/promises';

export type Dialog = {
  /** Undefined where nobody is there to answer: then every proposal is taken. */
  ask: ((question: string) => Promise<string>) | undefined;
  say: (line: string) => void;
};

/** What an answer means, or a sentence that says why it means nothing. */
export type Parsed<T> = { value: T } | { fault: string };

export type Question<T> = {
  text: string;
  /** What Enter takes, and how it is shown; nothing is shown for an empty text. */
  proposal: T;
  shown: string;
  /** After a fault the question comes again. */
  parse: (answer: string) => Parsed<T>;
};

/** Thrown where a person leaves instead of answering. */
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

/** A dialog in the terminal; Ctrl-C and Ctrl-D make it throw `DialogClosed`. Close it, or the process stays. */
export function openTerminal(): Dialog & { close: () => void } {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closing = new AbortController();
  terminal.once('close', () => closing.abort());
  const ask = (question: string) =>
    terminal.question(question, { signal: closing.signal }).catch(() => {
      throw new DialogClosed();
    });
  return { ask, say: console.log, close: () => terminal.close() };
}
