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
export function createReport({ file, data, locate }: FrontMatter, problems: Problem[]): Report {
  return ([key, ...rest], message, fix, severity = 'error') => {
    const field = String(key);
    // Keys are read in any letter case.
    const isSame = (written: string) => written.toLowerCase() === field.toLowerCase();
    const written = field in data ? key! : (Object.keys(data).find(isSame) ?? key!);
    problems.push({ severity, file, ...locate([written, ...rest]), field, message, fix });
  };
}
