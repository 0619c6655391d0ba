/** Writes files into the content folder, never over another one and never outside. Used by the editors' commands. */
import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { contentRoot } from '@/lib/content/folder';
import { toLine } from '@/lib/model/printable';

/** A path inside the content folder, absolute. */
export function contentPath(file: string): string {
  return path.resolve(process.env.CONTENT_DIR || 'content', file);
}

/** A content file as the editor knows it, for a message. */
export function contentName(file: string): string {
  return toLine(`${contentRoot()}/${file}`);
}

/**
 * Writes a file, creating its folders.
 * @param file relative to the content folder
 * @param isReplacing whether an existing file may be replaced
 * @returns a sentence that says why nothing was written, or undefined
 */
export function writeContentFile(
  file: string,
  data: string | Uint8Array,
  isReplacing = false,
): string | undefined {
  const target = contentPath(file);
  const name = contentName(file);
  if (!isInside(path.dirname(target))) return `${name} would be outside the content folder`;
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    // What is removed may be a link: writing through it would change a file elsewhere.
    if (isReplacing) rmSync(target, { force: true });
    writeFileSync(target, data, { flag: 'wx' });
    return undefined;
  } catch (error) {
    const { code = String(error), syscall } = error as NodeJS.ErrnoException;
    // There may also be a file where a folder should be.
    return code === 'EEXIST' && syscall === 'open'
      ? `${name} already exists`
      : `${name} cannot be written (${code})`;
  }
}

/** Whether a folder, or its nearest existing ancestor, really lies in the content folder. */
function isInside(folder: string): boolean {
  if (!existsSync(folder)) return folder !== path.dirname(folder) && isInside(path.dirname(folder));
  const root = realpathSync(contentPath(''));
  const real = realpathSync(folder);
  return real === root || real.startsWith(root + path.sep);
}
