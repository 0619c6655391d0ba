/** What tells one state of the content from another: the names and bytes of all files that a catalog is made from. */
import 'server-only';

import { createHash } from 'node:crypto';

import { compareText } from '@/lib/model/order';

/** The hash of each file read for the current catalog, by its path. */
const hashes = new Map<string, string>();

/** Call before the first file is read. */
export function startContentId(): void {
  hashes.clear();
}

/** @param path relative to the content folder */
export function addToContentId(path: string, bytes: Uint8Array): void {
  hashes.set(path, createHash('sha256').update(bytes).digest('hex'));
}

/** Sixteen hexadecimal digits, whatever the order in which files were read. */
export function contentId(): string {
  const hash = createHash('sha256');
  for (const [path, ofFile] of [...hashes].sort(([a], [b]) => compareText(a, b)))
    hash.update(`${path}\n${ofFile}\n`);
  return hash.digest('hex').slice(0, 16);
}
