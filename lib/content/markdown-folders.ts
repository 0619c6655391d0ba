/** Files outside the folders that are read, where markdown may be by mistake. Used by the catalog. */
import 'server-only';

import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';

import { isMarkdown } from '@/lib/model/content-path';
import { compareText } from '@/lib/model/order';

import { inside } from './folder';

/** Folders that are not content, however much markdown they contain. */
const FOREIGN = new Set(['node_modules', 'public', 'themes', 'layouts', 'assets', 'archetypes']);
/** Folders to search when nobody knows where the videos are. */
const MOST_FOLDERS = 2_000;

/** Markdown that may sit beside the content folders without being a video. */
const BESIDE = /^(?:readme|_?index)\b[^/]*$/iu;

/**
 * Content folders that directly contain markdown, shallowest first; `''` is the content folder itself.
 * @param known folders to leave out
 */
export function listMarkdownFolders(known: string[]): string[] {
  const pages = listOutside(known).filter((file) => isMarkdown(file) && !BESIDE.test(file));
  return [...new Set(pages.map((file) => path.posix.dirname(file).replace(/^\.$/u, '')))];
}

/** Files relative to the content, those of the shallowest folders first. @param known folders to leave out */
export function listOutside(known: string[]): string[] {
  const found: string[] = [];
  const queue = [''];
  for (const folder of queue) {
    if (queue.length > MOST_FOLDERS) break;
    for (const entry of entriesOf(folder).sort((a, b) => compareText(a.name, b.name))) {
      const child = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) found.push(child);
      const isOpen = !entry.name.startsWith('.') && !FOREIGN.has(entry.name);
      if (entry.isDirectory() && isOpen && !known.includes(child)) queue.push(child);
    }
  }
  return found;
}

/** Empty if it cannot be read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(/*turbopackIgnore: true*/ inside(folder), { withFileTypes: true });
  } catch {
    return [];
  }
}
