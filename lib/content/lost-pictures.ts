/** Pictures that other systems find within a key, like `cover: { image: x.png }`. Used by `video-file.ts`. */
import { type Problem, quote } from '@/lib/model/problem';

import { isPicture } from './foreign-names';
import type { FrontMatter } from './front-matter';
import { listValues } from './holder';
import { inQuotes } from './quoting';

const NAMES =
  /^(?:params\.)?(?:(?:(?:featured?|cover|hero|header|banner|main|teaser|social|share|og|post|video)?(?:image|picture|photo|thumb(?:nail)?|poster)s?|cover|banner)(?:\.(?:image|src|url|path|file))?|resources\.src)$/u;

/** A warning at the key of the only one, if the page has no picture of its own. */
export function reportLostPicture(frontMatter: FrontMatter, told: Problem[]): Problem[] {
  const { data, file, body, locateKey } = frontMatter;
  const own = Object.keys(data).map((key) => key.toLowerCase());
  // A body may show it.
  if (own.includes('preview') || own.includes('coverimage') || /\bparam\s/u.test(body)) return [];
  const found = listValues(frontMatter).filter(
    ({ path, name, text }) => path.length > 1 && NAMES.test(name) && isPicture(text),
  );
  const [first] = found;
  if (!first || found.some(({ text }) => text !== first.text)) return [];
  const field = String(first.path[0]);
  if (told.some((problem) => problem.field === field)) return [];
  const message = `names the picture ${quote(first.text)}, which is shown nowhere`;
  const fix = `if it is that of the video, add a line "preview: ${inQuotes(first.text)}", else remove it`;
  return [{ severity: 'warning', file, ...locateKey(field), field, message, fix }];
}
