/** Text of `_template.md` and of the templates of pages that nobody has replaced. Used by `read.ts`. */
import { createCodeTest } from '@/lib/content/code-ranges';
import { readOptional } from '@/lib/content/folder';
import { parseFrontMatter } from '@/lib/content/front-matter';
import { VIDEO_FOLDERS } from '@/lib/content/page-files';
import { toPlainText } from '@/lib/content/plain-text';
import type { SitePageEntry } from '@/lib/content/site-page-file';
import type { VideoEntry } from '@/lib/content/video-file';
import { type Problem, quote } from '@/lib/model/problem';

/** A warning for each text of a page that is still the template's. */
export function reportTemplateText(entries: VideoEntry[], problems: Problem[]) {
  const names = ['', ...VIDEO_FOLDERS].map((folder) => `${folder && `${folder}/`}_template.md`);
  const templates = names.flatMap((name) => {
    const file = readOptional(name);
    const parsed = file && 'text' in file ? parseFrontMatter(file) : [];
    return Array.isArray(parsed) ? [] : [{ name, ...parsed }];
  });
  for (const { name, data, body } of templates) {
    const texts = { title: data.title, description: data.description };
    for (const { file, video, bodyLine, locate } of entries) {
      const warn = (field: string, place: { line: number; column: number }, text: string) =>
        problems.push({
          severity: 'warning',
          file: file.name,
          ...place,
          field,
          message: `${quote(text)} is the text of ${name}`,
          fix: 'write your own',
        });
      for (const key of ['title', 'description'] as const) {
        const text = texts[key];
        if (typeof text === 'string' && text && video[key] === toPlainText(text))
          warn(key, locate([key]), text);
      }
      const at = body.trim() === '' ? -1 : video.body.indexOf(body.trim());
      if (at !== -1) {
        const line = bodyLine + video.body.slice(0, at).split('\n').length - 1;
        warn('body', { line, column: 1 }, body.trim());
      }
    }
  }
}

/** Words in brackets that are no link, no note and no box to tick: what a template of a page leaves to its owner. */
const IN_BRACKETS = /(?<![\]!\\])\[(?!\^)[^\n[\]][^\s[\]]*\s[^[\]]+\](?![[(:])/gu;

/** A warning for the first text in brackets of each page that is public. */
export function reportPageTemplates(entries: SitePageEntry[], problems: Problem[]) {
  for (const { file, visibility, bodyLine, locate, body, description } of entries) {
    if (visibility.status !== 'published') continue;
    const inDescription = description.match(IN_BRACKETS)?.[0];
    const found = findInBrackets(body);
    const text = inDescription ?? found?.[0];
    if (text === undefined) continue;
    const isBody = inDescription === undefined;
    const line = bodyLine + body.slice(0, found?.index).split('\n').length - 1;
    problems.push({
      severity: 'warning',
      file: file.name,
      ...(isBody
        ? { line, column: 1, field: 'body' }
        : { ...locate(['description']), field: 'description' }),
      message: `${quote(text)} is in brackets, as in a template`,
      fix: 'write your own, or remove the brackets',
    });
  }
}

/** The first one that is neither in code nor the name of a link that is defined elsewhere. */
function findInBrackets(body: string): RegExpExecArray | undefined {
  const isInCode = createCodeTest(body);
  return [...body.matchAll(IN_BRACKETS)].find(
    ({ 0: text, index }) => !isInCode(index) && !body.includes(`${text}:`),
  );
}
