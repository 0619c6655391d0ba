/** A problem with a content file, and the report an editor reads. Made by `content` and `catalog`, shown by the commands and the dev server. */
import { compareText } from './order';

/** An error means the page cannot be right and stops the build; a warning means it is right but poorer. */
export type Severity = 'error' | 'warning';

export type Problem = {
  severity: Severity;
  /** The file as the editor knows it, relative to the project. */
  file: string;
  /** Where in the file; both count from 1. */
  line: number;
  column: number;
  /** The front matter key or the part of the file it is about. */
  field: string;
  /** What is wrong, naming what was found. */
  message: string;
  /** What to do. */
  fix: string;
  /** The fix as a change, where it is certain to be right: `found`, which stands at the place, becomes `text`. Lines end with `\n`. */
  mend?: { found: string; text: string };
};

/** Thrown when content with errors is about to be used; its message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(readonly report: string) {
    super(`The content has errors.\n\n${report}\n`);
  }
}

export function hasErrors(problems: Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** Text for a message: quoted, on one line, and short enough to read. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}…${text.endsWith('"') ? '"' : ''}` : text;
}

/** Lists each problem with its fix, in the order of files and lines. */
export function formatProblems(problems: Problem[]): string {
  return [...problems]
    .sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column)
    .map(formatProblem)
    .join('\n');
}

/**
 * The whole report: every problem, then one line that accounts for them.
 * @param files number of content files read
 * @param outcome what became of it, e.g. `nothing was built`
 * @param notes lines that stand before it
 */
export function formatReport(
  problems: Problem[],
  files: number,
  outcome: string,
  notes: string[] = [],
): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const touched = new Set(problems.map((problem) => problem.file)).size;
  const counts = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  // A file that is missing has a problem, but was not read.
  const where = `${touched > 0 && files > 0 ? `${Math.min(touched, files)} of ` : ''}${count(files, 'file')}`;
  return [formatProblems(problems), ...notes, `${counts} in ${where}; ${outcome}`]
    .filter((part) => part !== '')
    .join('\n');
}

export function formatProblem({
  severity,
  file,
  line,
  column,
  field,
  message,
  fix,
}: Problem): string {
  const kind = severity === 'warning' ? 'warning  ' : '';
  return `${file}:${line}:${column}  ${kind}${field}  ${message}\n  fix: ${fix}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
