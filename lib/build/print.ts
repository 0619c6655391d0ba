/** The one way of commands to a terminal or a log: lint forbids `console` elsewhere. */
import { toAnnotation } from '@/lib/model/annotation';
import { toJson, toLines } from '@/lib/model/printable';
import type { Problem } from '@/lib/model/problem';

export function print(text: string): void {
  console.log(toLines(text));
}

/** @param parts texts and errors, shown with spaces between them */
export function printError(...parts: unknown[]): void {
  console.error(toLines(parts.map(String).join(' ')));
}

/** For programs. */
export function printJson(value: unknown): void {
  console.log(toJson(value, 2));
}

/** Beside the line of the file, where GitHub runs the command. */
export function printAnnotation(problem: Problem): void {
  console.log(toAnnotation(problem));
}
