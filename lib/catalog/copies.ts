/** Files that a program or a person has copied, judging by their names. Used by `collisions.ts`. */
import { withoutExtension } from '@/lib/model/content-path';

const WORD = '(?:copy|kopie|copie|copia|kopia|cópia|копия|コピー|副本)';
/** `a copy 2`, `a (1)`, `a (Ann's conflicted copy 2024-01-02)`, `Copy of a`, `a.sync-conflict-…`. */
const FIRST = new RegExp(`^${WORD} (?:of|von|de|di|van|d[’'])`, 'iu');
const LAST = new RegExp(
  `(?:[ _-]${WORD}(?: ?\\d{1,3}| ?\\(\\d{1,3}\\))?|\\([^()]*${WORD}[^()]*\\)| ?\\(\\d{1,3}\\)| \\d{1,3}|\\.sync-conflict-[^/]*)$`,
  'iu',
);

/** @param file path of a page, `videos/a copy.md` or `videos/a copy/index.md` */
export function seemsCopied(file: string): boolean {
  const name = withoutExtension(file).replace(/\/index$/u, '');
  const last = name.slice(name.lastIndexOf('/') + 1);
  return FIRST.test(last) || LAST.test(last);
}
