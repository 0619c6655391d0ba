/** The pictures that bodies and previews name, and the addresses they had on the Hugo site. Used by `read.ts`. */
import path from 'node:path';

import { pictureFault } from '@/lib/content/picture-fault';
import type { FoundPicture, Pictures } from '@/lib/content/pictures';
import { toHref, videoAddress } from '@/lib/model/address';
import { decodePath } from '@/lib/model/parse-address';
import { type Problem, quote } from '@/lib/model/problem';
import type { VideoEntry } from '@/lib/content/video-file';
import type { Place } from '@/lib/content/yaml';

import { otherOwner } from './pages';
import type { Targets } from './refs';

/** Looks up a picture by what is written, the file it is in, and the decoded path of its page. */
export type PictureFinder = (url: string, from: string, page: string) => FoundPicture | undefined;

const INDEX = /(?:^|\/)_?index\.[^/]+$/iu;

/**
 * A picture is beside its file, or named by its old address: Hugo publishes what is beside
 * an `index.md` below the address of its page. That address redirects to each picture found.
 */
export function createPictureFinder(
  pictures: Pictures,
  { pages, redirects, videos, publicFiles }: Targets,
): PictureFinder {
  const bundles = new Map(
    videos
      .filter(({ file }) => INDEX.test(file.path))
      .map(({ file, video }) => [videoAddress(video), file.path]),
  );
  const claim = (file: string, from: string, page: string, href: string) => {
    const rest = path.posix.relative(path.posix.dirname(from), file);
    const old = `${page}/${rest}`;
    const isFree = !pages.has(old) && !redirects.has(old) && !otherOwner(old, publicFiles);
    if (INDEX.test(from) && !rest.startsWith('../') && isFree) redirects.set(old, href);
  };
  return (url, from, page) => {
    const beside = pictures.find(url, from);
    if (beside?.href !== undefined) claim(beside.picture!.file, from, page, beside.href);
    const base = new URL(`http://localhost${toHref(page)}/`);
    if (beside?.href !== undefined || !URL.canParse(url, base)) return beside;
    const address = decodePath(new URL(url, base).pathname);
    const [, owner = '', rest = ''] = /^(\/[^/]+\/[^/]+\/[^/]+)\/(.+)$/u.exec(address) ?? [];
    const file = bundles.get(owner);
    const found = file === undefined ? undefined : pictures.find(rest, file);
    if (found?.href === undefined) return beside;
    claim(found.picture!.file, file!, owner, found.href);
    return found;
  };
}

/**
 * Posters that are beside their file, or on another site.
 * @param images the hosts whose pictures pages show
 */
export function resolvePreviews(
  videos: VideoEntry[],
  find: PictureFinder,
  images: string[],
  problems: Problem[],
) {
  for (const { file, video, locate } of videos) {
    const { preview } = video;
    if (preview === null || preview.startsWith('/')) continue;
    const found = preview.startsWith('https:')
      ? ofOtherSite(preview, images)
      : find(preview, file.path, videoAddress(video));
    video.preview = found?.href ?? null;
    const fault = found
      ? found.fault
      : {
          message: 'is not a picture beside this file',
          fix: 'put it there, or write a path on this site or an https address',
        };
    if (!fault) continue;
    const outcome = video.preview === null ? ", so YouTube's poster is shown" : '';
    problems.push({
      severity: 'warning',
      file: file.name,
      ...placeOf(locate),
      field: 'preview',
      message: `${quote(preview)} ${fault.message}${outcome}`,
      fix: fault.fix,
    });
  }
}

function ofOtherSite(preview: string, images: string[]): FoundPicture {
  const fault = pictureFault(preview, images);
  return fault ? { fault } : { href: preview };
}

function placeOf(locate: VideoEntry['locate']): Place {
  const preview = locate(['preview']);
  return preview.line > 1 ? preview : locate(['coverImage']);
}
