/** Problems at the place of a value in front matter. Used by the readers of video, term and path files. */
import type { Problem } from '@/lib/model/problem';

import type { FrontMatter } from './front-matter';

/** @param path keys that lead to the value; the first names the field */
export type Report = (
  path: PropertyKey[],
  message: string,
  fix: string,
  severity?: Problem['severity'],
) => void;

/** @param problems gets what is reported, an error unless it is said to be a warning */
export function createReport({ file, locate }: FrontMatter, problems: Problem[]): Report {
  return (path, message, fix, severity = 'error') =>
    problems.push({ severity, file, ...locate(path), field: String(path[0]), message, fix });
}
