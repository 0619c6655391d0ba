/** Problems in formats that other programs read. Used by `check`. */
import type { Problem } from '@/lib/model/problem';

/**
 * One GitHub Actions workflow command per problem, shown beside the line of the file.
 * Source: "Workflow commands for GitHub Actions" in GitHub's documentation.
 */
export function toAnnotation({ severity, file, line, column, field, message, fix }: Problem) {
  const place = [`file=${escapeProperty(file)}`, `line=${line}`, `col=${column}`];
  const title = `title=${escapeProperty(field)}`;
  return `::${severity} ${[...place, title].join(',')}::${escapeData(`${message}\nfix: ${fix}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
