/** Whether front matter clearly makes its page public, whatever else is wrong with it. Used where any doubt must hide the page. */
import { type Inherited, pageSchema } from './visibility-schema';
import type { ContentFile } from './folder';
import { type FrontMatter, parseFrontMatter } from './front-matter';
import { maySpeakOfHiding } from './hiding';
import { validate } from './validate';
import { inherit, toVisibility } from './visibility';
import { VISIBILITY_KEYS } from './visibility-schema';

/**
 * @param inherited what the folders above pass on
 * @param now milliseconds since 1970
 * @returns also what leaves it in doubt, which hides the page
 */
export function readStanding(frontMatter: FrontMatter, inherited: Inherited, now: number) {
  const { data, problems } = validate(frontMatter, pageSchema);
  const doubts = problems.filter(({ severity }) => severity === 'error');
  if (!data || doubts.length > 0) return { isPublic: false, doubts };
  const date = data.date ?? inherited.date ?? undefined;
  const { status } = toVisibility(inherit(data, inherited), date, now);
  return { isPublic: status === 'published', doubts };
}

/** A key that decides, or a word that may; for text that cannot be read as YAML. */
const MAY_HIDE = new RegExp(
  `(?:^|[{,])[\\s'"-]{0,9}(?:${VISIBILITY_KEYS.join('|')}|private|hidden|status|visibility|unlisted)['"]?\\s*[:=]`,
  'imu',
);
const DAY = /\d{4}-\d{2}-\d{2}/gu;

/**
 * Whether a file with errors belongs to a public page. If its front matter cannot be read, no line of it may mention
 * hiding or a future day.
 */
export function seemsPublic(file: ContentFile, inherited: Inherited, now: number): boolean {
  const frontMatter = parseFrontMatter(file);
  if (!Array.isArray(frontMatter)) return readStanding(frontMatter, inherited, now).isPublic;
  const { status } = toVisibility(inherit({}, inherited), inherited.date ?? undefined, now);
  const isLater = [...file.text.matchAll(DAY)].some(([day]) => Date.parse(day) > now);
  const isOpen = !MAY_HIDE.test(file.text) && !hasHidingKey(file.text);
  return status === 'published' && isOpen && !isLater;
}

/** The same words, and those of other languages, at the start of a line. */
function hasHidingKey(text: string): boolean {
  return text.split('\n').some((line) => {
    const [key = '', ...rest] = line.split(/[:=]/u, 2);
    return rest.length > 0 && key.length < 60 && maySpeakOfHiding(key.replace(/['"{]/gu, ''));
  });
}
