/** The last part of a video's address. Used by `video-file.ts`. */
import { VIDEOS_PATH } from '@/lib/model/address';
import { decodeWritten, withoutEndSlashes } from '@/lib/model/parse-address';
import { pagePathOf } from '@/lib/model/content-path';
import { quote } from '@/lib/model/problem';
import { MAX_SEGMENT_BYTES, slugFault, toSlug, unlikeFile } from '@/lib/model/slug';
import { parseVideoId } from '@/lib/model/youtube';

import type { VideoData } from './schema';
import type { Report } from './reporter';

/**
 * From `url` if it is an address or a template, else from `slug`, else from the title.
 * @param file its path, which some templates refer to
 */
export function toVideoSlug(
  { url, slug, title }: VideoData,
  file: string,
  report: Report,
): string | undefined {
  const byFile = toSlug(pagePathOf(file).split('/').at(-1)!);
  const own = slug || toSlug(title);
  // Source: https://gohugo.io/configuration/permalinks/#tokens
  const tokens = new Map([
    [':slug', own],
    [':title', toSlug(title)],
    [':filename', byFile],
    [':contentbasename', byFile],
    [':slugorfilename', slug || byFile],
    [':slugorcontentbasename', slug || byFile],
  ]);
  const template = withoutEndSlashes(url || `${VIDEOS_PATH}/:slug`).replace(/^(?!\/)/u, '/');
  const prefix = `${VIDEOS_PATH}/`;
  const last = template.slice(prefix.length);
  if (!template.startsWith(prefix) || (last.includes(':') && !tokens.has(last))) {
    report(
      ['url'],
      `expected an address below ${prefix}, got ${quote(url)}`,
      toUrlFix(url ?? '', last),
    );
    return undefined;
  }
  const ofTemplate = tokens.get(last);
  const result = decodeWritten(ofTemplate ?? last);
  const fault = slugFault(result);
  if (!fault) return result;
  const key = last !== ':slug' ? 'url' : slug ? 'slug' : 'title';
  const where = key === 'title' ? 'gives an address that' : quote(result);
  const verb = { title: 'add slug: ', slug: 'write ', url: `write ${prefix}` }[key];
  const faults = {
    empty: [
      'gives no address: it has no letter or digit',
      'add a slug of lower-case words with hyphens',
    ],
    dots: [`${quote(result)} cannot be an address`, 'write lower-case words with hyphens'],
    slash: [`${quote(result)} contains a slash`, 'write one part of an address, without slashes'],
    control: [
      `${quote(result)} contains a control character`,
      'write lower-case words with hyphens',
    ],
    percent: [
      `${quote(result)} contains a "%", which has another meaning in addresses`,
      'write lower-case words with hyphens',
    ],
    file: [
      `${where} ends like the name of a file, and would be served as one`,
      `${verb}${toSlug(unlikeFile(result))}, and add ${quote(prefix + result)} to aliases if the page is public already`,
    ],
    hidden: [
      `${where} begins with a dot, like a hidden file, which no server sends`,
      `${key === 'title' ? 'add a slug of lower-case words with hyphens' : 'write lower-case words with hyphens'}`,
    ],
    pattern: [
      `${quote(result)} is in brackets, which Next.js takes for a pattern`,
      'write it without the brackets',
    ],
    replaced: [
      `${quote(result)} contains "$" before "$", "&" or a quotation mark, which Next.js replaces`,
      `${verb}${toSlug(result) || 'lower-case-words'}, and add ${quote(prefix + result)} to aliases if the page is public already`,
    ],
    long: [
      `gives an address of over ${MAX_SEGMENT_BYTES} bytes: ${quote(result)}`,
      'add a shorter slug',
    ],
  } as const;
  report([key], faults[fault][0], faults[fault][1]);
  return undefined;
}

/** @param last what follows the address of all videos, or as much of something else */
function toUrlFix(url: string, last: string): string {
  const isWhole = /^(?:https?:)?\/\//iu.test(url);
  if (!isWhole && last.includes(':')) return 'remove it, and add the address it gave to aliases';
  if (!isWhole) return 'move it to aliases';
  const whole = url.replace(/^\/\//u, 'https://');
  if (parseVideoId(whole) !== undefined) return 'remove it; videoId says which video it is';
  const path = URL.canParse(whole) ? withoutEndSlashes(new URL(whole).pathname) : '';
  if (path === '') return 'remove it';
  return `remove it; if that address was one of this site, add ${path} to aliases`;
}
