/** Where new files of a video go, relative to the content folder. Used by the editors' commands. */
import path from 'node:path';

import { VIDEO_FOLDERS } from '@/lib/content/page-files';
import { isBundle, withoutExtension } from '@/lib/model/content-path';

/**
 * The place of a new page, following most others: in the same folder, as a file or as a folder with `index.md`.
 * @param files the existing pages, e.g. `videos/a.md`
 */
export function newVideoFile(slug: string, files: string[]): string {
  const inFolder = (folder: string) => files.filter((file) => file.startsWith(`${folder}/`));
  const [folder, others] = VIDEO_FOLDERS.map((name) => [name, inFolder(name)] as const).reduce(
    (most, next) => (next[1].length > most[1].length ? next : most),
  );
  const areBundles = others.filter(isBundle).length * 2 > others.length;
  return `${folder}/${toFileName(slug)}${areBundles ? '/index' : ''}.md`;
}

/** A leading `.` hides a file, and `captions.en.md` would be captions. */
function toFileName(slug: string): string {
  return (
    slug
      .replace(/^[._-]+/u, '')
      .split('.')
      .filter(Boolean)
      .join('-') || 'video'
  );
}

/** Captions go beside their page, here without extension: `x/index.md` -> `x/captions.en`, `x.md` -> `x.captions.en`. */
export function captionsFile(video: string, language: string): string {
  const { dir, base } = path.posix.parse(video);
  const prefix = isBundle(video) ? '' : `${withoutExtension(base)}.`;
  return path.posix.join(dir, `${prefix}captions.${language}`);
}
