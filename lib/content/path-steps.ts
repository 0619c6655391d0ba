/** Keys and times of the videos in a path that would be lost or misread. Used by `watch-path-file.ts`. */
import { distance } from 'fastest-levenshtein';

import { type Problem, quote } from '@/lib/model/problem';

import type { FrontMatter } from './front-matter';
import { HIDING_KEY } from './known-keys';

/** Every key of a step, and what people write in its place. */
const KEYS: Record<string, RegExp> = {
  video: /^(?:slug|(?:video|youtube|yt)?(?:id|url)|youtube|film|v[ií]d[eé]o)$/u,
  note: /^(?:comments?|notes?|text|description|why|reason|remarks?|kommentar|notiz|hinweis|nota|commentaire|comentario|commento|opmerking|uwaga)$/u,
  from: /^(?:form|(?:start|begin)(?:s|ning)?(?:at|time)?|since|at|time|ab|von|d[eè]s|depuis|desde|dal?|vanaf|od)$/u,
  to: /^(?:till?|until|(?:end|stop)s?(?:at|time)?|bis|jusqua|hasta|at[eé]|fino|tot|do)$/u,
};
const TIMES = ['from', 'to'];
/** `1.30`, which YAML reads as a number a little above one. */
const DECIMAL = /^["']?(\d{1,3})\.(\d{1,2})["']?$/u;

export function reportSteps({ file, data, locate, asWritten }: FrontMatter): Problem[] {
  const list = Object.keys(data).find((key) => key.toLowerCase() === 'videos') ?? 'videos';
  const steps: unknown = data[list];
  return (Array.isArray(steps) ? steps : []).flatMap((step: unknown, index): Problem[] => {
    if (typeof step !== 'object' || step === null || Array.isArray(step)) return [];
    return Object.keys(step).flatMap((key): Problem[] => {
      const told = Object.hasOwn(KEYS, key)
        ? TIMES.includes(key) && timeFault(asWritten([list, index, key]) ?? '')
        : HIDING_KEY.test(`${key}:`)
          ? hidingFault(key, step)
          : keyFault(key, Object.keys(step));
      if (!told) return [];
      return [
        { severity: 'warning', file, ...locate([list, index, key]), field: 'videos', ...told },
      ];
    });
  });
}

type Told = Pick<Problem, 'message' | 'fix' | 'mend'>;

/** Where it is all that an entry has, the entry is an error of its own. */
function hidingFault(key: string, step: object): Told | undefined {
  if (!Object.hasOwn(step, 'video')) return undefined;
  const message = `${quote(key)} is not a key of a video in a path, so it hides nothing`;
  const fix = `remove it, and write "${key}" in the first column if the whole path is to be hidden`;
  return { message, fix };
}

function keyFault(key: string, beside: string[]): Told {
  const what = `${quote(key)} is not a key of a video in a path`;
  const meant = meantBy(key);
  if (meant === undefined)
    return {
      message: `${what}, so it does nothing`,
      fix: `remove it; known are ${Object.keys(KEYS).join(', ')}`,
    };
  const message = `${what}; did you mean "${meant}"?`;
  const isThere = beside.includes(meant);
  const fix = isThere
    ? `remove it, or move its value to "${meant}"`
    : `write "${meant}" in place of it`;
  return { message, fix };
}

function meantBy(key: string): string | undefined {
  const name = key.toLowerCase().replace(/[\s_'’-]/gu, '');
  return Object.keys(KEYS).find(
    (own) => own === name || KEYS[own]!.test(name) || (own.length > 3 && distance(own, name) === 1),
  );
}

function timeFault(written: string): Told | undefined {
  const [, whole, part] = DECIMAL.exec(written) ?? [];
  if (whole === undefined || part === undefined) return undefined;
  const message = `${written} is read as ${whole} s`;
  const isClock = part.length === 2 && Number(part) < 60;
  if (!isClock) return { message, fix: `write ${whole}, or minutes and seconds like 1:30` };
  const text = `${whole}:${part}`;
  return { message, fix: `write ${text}`, mend: { found: written, text } };
}
