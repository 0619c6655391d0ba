/** A problem as a command of GitHub's log. Used by `print.ts`. */
import { toLine, toLines } from './printable';
import type { Problem } from './problem';

/**
 * One GitHub Actions workflow command per problem, shown beside the line of the file.
 * Source: "Workflow commands for GitHub Actions" in GitHub's documentation.
 */
export function toAnnotation({ severity, file, line, column, field, message, fix }: Problem) {
  const place = [`file=${escapeProperty(file)}`, `line=${line}`, `col=${column}`];
  const title = `title=${escapeProperty(field)}`;
  const text = `${toLine(message)}\nfix: ${toLines(fix)}`;
  return `::${severity} ${[...place, title].join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(toLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
