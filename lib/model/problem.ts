/** A problem with a content file, and the report an editor reads. Made by `content` and `catalog`, shown by the commands. */
import { groupByCause, headOf } from './causes';
import { formatCount, formatNumber } from './report-text';
import { compareText } from './order';
import { toJson, toLine, toLines } from './printable';

/** An error means the page cannot be right and stops the build; a warning means it works but could be better. */
export type Severity = 'error' | 'warning';

/** `found`, which is at a place of a file, becomes `text`. Lines end with `\n`. */
export type TextChange = { found: string; text: string };
export type PlacedChange = TextChange & Pick<Problem, 'line' | 'column'>;

export type Problem = {
  severity: Severity;
  /** The file as the editor knows it, relative to the project. */
  file: string;
  /** The place in the file, counted from 1. */
  line: number;
  column: number;
  /** The front matter key or part of the file it is about. */
  field: string;
  /** What is wrong, naming what was found. */
  message: string;
  /** What to do. */
  fix: string;
  /** The fix as a change at that place, or as changes at others, if it is certainly right. */
  mend?: TextChange | PlacedChange[];
};

/** What mends a problem, each change with its place. */
export function changesOf({ line, column, mend }: Problem): PlacedChange[] {
  if (mend === undefined) return [];
  return Array.isArray(mend) ? mend : [{ line, column, ...mend }];
}

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

/** Text for a message: quoted, on one line, all of it visible, and short enough to read. */
export function quote(value: unknown): string {
  const text = toJson(value) ?? String(value);
  return text.length > 120
    ? `${toLine(text.slice(0, 117))}…${text.endsWith('"') ? '"' : ''}`
    : text;
}

/** Lists each problem with its fix, by file and line. */
export function formatProblems(problems: Problem[]): string {
  return [...problems].sort(byPlace).map(formatProblem).join('\n');
}

/** How many problems with one cause are shown in full. */
const MOST_SHOWN = 3;

/**
 * The same with errors first; what is wrong in many files is reported once, with the first places.
 * @param isWhole whether to show each one, however many share a cause
 */
export function formatCauses(problems: Problem[], isWhole = false): string {
  return listCauses(problems, isWhole).join('\n');
}

/** The same, one text for each cause. */
export function listCauses(problems: Problem[], isWhole = false): string[] {
  const sorted = [...problems].sort((a, b) => compareText(a.severity, b.severity) || byPlace(a, b));
  const causes = isWhole ? sorted.map((problem) => [problem]) : groupByCause(sorted);
  return causes.map(formatCause);
}

function formatCause(cause: Problem[]): string {
  const [first] = cause as [Problem];
  if (cause.length === 1) return formatProblem(first);
  const places = cause.slice(0, MOST_SHOWN).map(formatProblem).map(indent);
  const mends = cause.filter(({ mend }) => mend).length;
  const some = formatNumber(mends);
  const more = mends > 0 ? `; npm run check -- --fix fixes ${some} of them` : '';
  const all = `  npm run check -- --all shows every one${more}`;
  return [toLines(kindOf(first) + toLine(headOf(cause))), ...places, all].join('\n');
}

const indent = (text: string) => text.replace(/^/gmu, '  ');

function byPlace(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/**
 * The whole report, then one line that accounts for all problems.
 * @param files number of content files read
 * @param outcome the result, e.g. `nothing was built`
 * @param notes lines that come before it
 * @param isWhole whether to show each problem, however many share a cause
 */
export function formatReport(
  problems: Problem[],
  files: number,
  outcome: string,
  notes: string[] = [],
  isWhole = false,
): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const touched = new Set(problems.map((problem) => problem.file)).size;
  const counts = `${formatCount(errors, 'error')}, ${formatCount(warnings, 'warning')}`;
  // A missing file has a problem, but was not read.
  const some = touched > 0 && files > 0 ? `${formatNumber(Math.min(touched, files))} of ` : '';
  const where = some + formatCount(files, 'file');
  return [formatCauses(problems, isWhole), ...notes, `${counts} in ${where}; ${outcome}`]
    .filter((part) => part !== '')
    .join('\n');
}

/** How many errors there are and where the first is, then all of them; undefined if there are none. */
export function formatErrors(problems: Problem[]): { summary: string; report: string } | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error').sort(byPlace);
  const [first] = errors;
  if (!first) return undefined;
  const place = `${toLine(first.file)}:${first.line}:${first.column}`;
  const summary =
    errors.length === 1
      ? `1 error in ${place}; fix it, then reload this page`
      : `${errors.length} errors, the first in ${place}; fix them, then reload this page`;
  return {
    summary,
    report: formatCauses(errors),
  };
}

export function formatProblem(problem: Problem): string {
  const { file, line, column, field, message, fix } = problem;
  const place = `${toLine(file)}:${line}:${column}`;
  const what = `${place}  ${kindOf(problem)}${toLine(field)}  ${toLine(message)}`;
  return toLines(`${what}\n  fix: ${fix}`);
}

function kindOf({ severity }: Problem): string {
  return severity === 'warning' ? 'warning  ' : '';
}
