/** Paths into the content folder, and its files as they are read. Used by the catalog, at build time only. */
import 'server-only';

import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import type { Problem } from '@/lib/model/problem';

import { addToContentId } from './content-id';
import { utf16Of } from './encoding';
import { PAGE, sizeFault, type SizeLimit } from './size-limits';

/** A file as read, not yet parsed. */
export type ContentFile = {
  /** As the editor knows it, relative to the project; shown in problems. */
  name: string;
  /** Relative to the content folder, with forward slashes. */
  path: string;
  text: string;
};

/**
 * A path inside the content folder. Every content path is built here, so that the bundler traces
 * none of it into the server.
 */
export function inside(...parts: string[]): string {
  const root = process.env.CONTENT_DIR || 'content';
  return path.resolve(/*turbopackIgnore: true*/ process.cwd(), root, ...parts);
}

/** The content folder as the editor knows it: `content`, `../videos`, or an absolute path outside both. */
export function contentRoot(): string {
  return display(inside());
}

/** A content file as the editor knows it. @param file relative to the content */
export function nameInProject(file: string): string {
  return display(inside(file));
}

function display(absolute: string): string {
  const relative = path.relative(/*turbopackIgnore: true*/ process.cwd(), absolute);
  return (relative.startsWith('../..') ? absolute : relative).split(path.sep).join('/') || '.';
}

/**
 * Reads a file as UTF-8 without its byte order mark; returns a problem if it cannot be read.
 * @param limit how large it may be
 */
export function readContentFile(file: string, limit: SizeLimit = PAGE): ContentFile | Problem {
  const name = display(inside(file));
  const bytes = readBytes(file, limit);
  if ('severity' in bytes) return bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) {
      return unreadable(name, 'contains a NUL byte, so it is not text', 'save it as UTF-8 text');
    }
    return { name, path: file, text };
  } catch {
    const fix = 'save it with the encoding UTF-8';
    if (!utf16Of(bytes)) return unreadable(name, 'is not valid UTF-8', fix);
    // Rewritten as UTF-8, otherwise unchanged.
    const mend = { found: '', text: '' };
    return { ...unreadable(name, 'is UTF-16, not UTF-8', fix), mend };
  }
}

/** Texts by absolute path, read in place of what is on disk, to try out an edit. */
export const unsaved = new Map<string, string>();

/** The contents of a file, unless it lies outside the content folder or is larger than it may be. */
export function readBytes(file: string, limit?: SizeLimit): Uint8Array<ArrayBuffer> | Problem {
  const name = display(inside(file));
  try {
    const root = realpathSync(/*turbopackIgnore: true*/ inside());
    const real = realpathSync(/*turbopackIgnore: true*/ inside(file));
    if (!real.startsWith(root + path.sep)) {
      return unreadable(
        name,
        'is a link to a file outside the content folder',
        'copy the file here',
      );
    }
    const stat = statSync(/*turbopackIgnore: true*/ real);
    if (!stat.isFile()) return unreadable(name, 'is not a file', 'remove it');
    const excess = limit && sizeFault(stat.size, limit);
    if (excess) return unreadable(name, excess.message, excess.fix);
    const text = unsaved.get(inside(file));
    const bytes =
      text === undefined
        ? readFileSync(/*turbopackIgnore: true*/ inside(file))
        : new TextEncoder().encode(text);
    addToContentId(file, bytes);
    return bytes;
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP') return unreadable(name, 'is a link to itself', 'remove it');
    return unreadable(name, `cannot be read (${code})`, 'make it a readable file, or remove it');
  }
}

/** An error about a whole file. */
export function unreadable(file: string, message: string, fix: string): Problem {
  return { severity: 'error', file, line: 1, column: 1, field: 'file', message, fix };
}

/** The text of an optional file, e.g. `site.yaml`. */
export function readOptional(file: string, limit?: SizeLimit): ContentFile | Problem | undefined {
  const isThere = lstatSync(/*turbopackIgnore: true*/ inside(file), { throwIfNoEntry: false });
  return isThere && readContentFile(file, limit);
}
