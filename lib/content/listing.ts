/** The names of everything in the content folder. Used by the catalog, at build time only. */
import 'server-only';

import { readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

import { isMarkdown, isOtherText } from '@/lib/model/content-path';
import { compareText } from '@/lib/model/order';
import type { Problem } from '@/lib/model/problem';

import { inside, nameInProject, unreadable } from './folder';

/** Files below a folder, relative to the content; markdown hidden by its name; and what could not be read. */
export type Entries = { files: string[]; hidden: string[]; problems: Problem[] };

/** Everything below a content folder that an editor may have written; empty if the folder is missing. */
export function listFolder(folder: string): Entries {
  let entries;
  try {
    entries = readdirSync(/*turbopackIgnore: true*/ inside(folder), { withFileTypes: true });
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const problem = unreadable(
      nameInProject(folder),
      `cannot be read (${code})`,
      'make it a readable folder, or remove it',
    );
    return { files: [], hidden: [], problems: code === 'ENOENT' ? [] : [problem] };
  }
  const listing: Entries = { files: [], hidden: [], problems: [] };
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    const child = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const named = isMarkdown(entry.name);
    if (entry.name.startsWith('.')) {
      if (named) listing.hidden.push(child);
      continue;
    }
    const isLink = entry.isSymbolicLink();
    if (named && !entry.isFile() && !isLink) {
      const message = `is ${entry.isDirectory() ? 'a folder' : 'not a file'}, but is named like a file`;
      const extension = path.extname(entry.name);
      const fix = entry.isDirectory() ? `remove "${extension}" from its name` : 'remove it';
      listing.problems.push(unreadable(nameInProject(child), message, fix));
    } else if (entry.isDirectory()) {
      const below = listFolder(child);
      listing.files.push(...below.files);
      listing.hidden.push(...below.hidden);
      listing.problems.push(...below.problems);
    } else if (isLink && statOf(child)?.isDirectory()) {
      const fix = 'copy the folder here';
      listing.problems.push(
        unreadable(nameInProject(child), 'is a link to a folder, which is not followed', fix),
      );
    } else {
      listing.files.push(child);
    }
  }
  return listing;
}

/** The texts of one folder itself: `_index.md`, or one in a format we do not read; `''` is the content folder. */
export function listIndexFiles(folder: string): string[] {
  return listNames(folder)
    .filter((name) => (isMarkdown(name) || isOtherText(name)) && /^_index\./iu.test(name))
    .map((name) => (folder === '' ? name : `${folder}/${name}`));
}

/** The names in one folder, without hidden ones; empty if it cannot be read. */
export function listNames(folder: string): string[] {
  try {
    const names = readdirSync(/*turbopackIgnore: true*/ inside(folder));
    return names.filter((name) => !name.startsWith('.')).sort(compareText);
  } catch {
    return [];
  }
}

/** A text that changes whenever a content file is saved, added or deleted. */
export function fingerprint(): string {
  const { files } = listFolder('');
  return files
    .map((file) => {
      const stat = statOf(file);
      return `${file}:${stat?.mtimeMs ?? '-'}:${stat?.size ?? '-'}`;
    })
    .join('\n');
}

/** What is at a path, with links followed; undefined if that cannot be told, as of a link to itself. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(/*turbopackIgnore: true*/ inside(file));
  } catch {
    return undefined;
  }
}
