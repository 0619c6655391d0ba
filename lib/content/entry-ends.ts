/** List entries that end in a comma or semicolon, which becomes part of them. Used by `validate.ts`. */
import { type Problem, quote } from '@/lib/model/problem';

import type { FrontMatter } from './front-matter';

/** A mark that a text of its own does not end in; that of an HTML entity belongs to the text. */
const END = /(?<!&#?\w{1,8})[,;](?=["']?$)/u;

/** A warning for each. @param key of a list, as written */
export function entryEnds({ file, data, asWritten, locate }: FrontMatter, key: string): Problem[] {
  const list = data[key];
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown, index): Problem[] => {
    const found = asWritten([key, index]) ?? '';
    const text = found.replace(END, '').trimEnd();
    if (typeof entry !== 'string' || text === found || !/[^\s"']/u.test(text)) return [];
    const what = /,[\s"']*$/u.test(found) ? 'comma' : 'semicolon';
    return [
      {
        severity: 'warning',
        file,
        ...locate([key, index]),
        field: key,
        message: `${quote(entry)} ends in a ${what}, which becomes part of it`,
        fix: `remove the ${what}: ${text}`,
        mend: { found, text },
      },
    ];
  });
}
