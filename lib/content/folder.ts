/** The content folder on disk: the only code that reads it. Asked by the catalog, at build time only. */
import 'server-only';

import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import { isMarkdown, isOtherText } from '@/lib/model/content-path';
import { WRITTEN_FOLDERS } from '@/lib/model/routes';
import { compareText } from '@/lib/model/order';
import { type Problem, quote } from '@/lib/model/problem';

import { utf16Of } from './encoding';

/** A file as it was read, before anyone has looked into it. */
export type ContentFile = {
  /** As the editor knows it, relative to the project; used in problems. */
  name: string;
  /** Relative to the content folder, with forward slashes. */
  path: string;
  text: string;
};

/**
 * A path inside the content folder. Every path of content starts here, so that the bundler traces
 * none of it into the server.
 */
function inside(...parts: string[]): string {
  const root = process.env.CONTENT_DIR || 'content';
  return path.resolve(/*turbopackIgnore: true*/ process.cwd(), root, ...parts);
}

/** The content folder as the editor knows it: `content`, `../videos`, or absolute outside both. */
export function contentRoot(): string {
  return display(inside());
}

/** A file of the content as the editor knows it. @param file relative to the content */
export function nameInProject(file: string): string {
  return display(inside(file));
}

function display(absolute: string): string {
  const relative = path.relative(/*turbopackIgnore: true*/ process.cwd(), absolute);
  return (relative.startsWith('../..') ? absolute : relative).split(path.sep).join('/') || '.';
}

/** Files below a folder, relative to the content; markdown whose name hides it, and what could not be looked into. */
export type Entries = { files: string[]; hidden: string[]; problems: Problem[] };

/** Everything below a folder of the content that an editor may have written; nothing where it is missing. */
export function listFolder(folder: string): Entries {
  let entries;
  try {
    entries = readdirSync(/*turbopackIgnore: true*/ inside(folder), { withFileTypes: true });
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const problem = unreadable(
      display(inside(folder)),
      `cannot be looked into (${code})`,
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
      const message = `is ${entry.isDirectory() ? 'a folder' : 'no file'}, but has the name of a file`;
      const extension = path.extname(entry.name);
      const fix = entry.isDirectory() ? `remove "${extension}" from its name` : 'remove it';
      listing.problems.push(unreadable(display(inside(child)), message, fix));
    } else if (entry.isDirectory()) {
      const below = listFolder(child);
      listing.files.push(...below.files);
      listing.hidden.push(...below.hidden);
      listing.problems.push(...below.problems);
    } else if (
      isLink &&
      statSync(/*turbopackIgnore: true*/ inside(child), { throwIfNoEntry: false })?.isDirectory()
    ) {
      const fix = 'copy the folder here';
      listing.problems.push(
        unreadable(display(inside(child)), 'is a link to a folder, which is not followed', fix),
      );
    } else {
      listing.files.push(child);
    }
  }
  return listing;
}

/** The texts of a folder itself, `_index.md` or in a form that is not read, in one folder alone; `''` is that of the content. */
export function listIndexFiles(folder: string): string[] {
  const root = inside(folder);
  const isThere = statSync(/*turbopackIgnore: true*/ root, { throwIfNoEntry: false });
  if (!isThere?.isDirectory()) return [];
  return readdirSync(/*turbopackIgnore: true*/ root)
    .filter((name) => (isMarkdown(name) || isOtherText(name)) && /^_index\./iu.test(name))
    .map((name) => (folder === '' ? name : `${folder}/${name}`))
    .sort(compareText);
}

/** The names in one folder, but hidden ones; none where it cannot be looked into. */
export function listNames(folder: string): string[] {
  try {
    const names = readdirSync(/*turbopackIgnore: true*/ inside(folder));
    return names.filter((name) => !name.startsWith('.')).sort(compareText);
  } catch {
    return [];
  }
}

/** Reads a file as UTF-8 without its byte order mark; what keeps it from being read comes back as a problem. */
export function readContentFile(file: string): ContentFile | Problem {
  const name = display(inside(file));
  const bytes = readBytes(file);
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
    // Written anew, with no other change.
    const mend = { found: '', text: '' };
    return { ...unreadable(name, 'is UTF-16, not UTF-8', fix), mend };
  }
}

/** Texts by absolute path that are read in place of what is on disk: what an edit would leave that is only tried. */
export const unsaved = new Map<string, string>();

/** What a file holds, unless it lies outside the content folder. */
export function readBytes(file: string): Uint8Array<ArrayBuffer> | Problem {
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
    if (!statSync(/*turbopackIgnore: true*/ real).isFile()) {
      return unreadable(name, 'is not a file', 'remove it');
    }
    const text = unsaved.get(inside(file));
    if (text !== undefined) return new TextEncoder().encode(text);
    return readFileSync(/*turbopackIgnore: true*/ inside(file));
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return unreadable(name, `cannot be read (${code})`, 'make it a readable file, or remove it');
  }
}

/** An error about a whole file. */
export function unreadable(file: string, message: string, fix: string): Problem {
  return { severity: 'error', file, line: 1, column: 1, field: 'file', message, fix };
}

/** Folders of other things than content, however much markdown they hold. */
const FOREIGN = new Set(['node_modules', 'public', 'themes', 'layouts', 'assets', 'archetypes']);
/** Folders that are looked into when nobody knows where the videos are. */
const MOST_FOLDERS = 2_000;

/** Markdown that may lie beside the folders of a content without being any video. */
const BESIDE = /^(?:readme|_?index)\b/iu;

/**
 * Folders of the content that hold markdown directly, the shallow ones first; `''` is the content itself.
 * @param known those to leave out
 */
export function listMarkdownFolders(known: string[]): string[] {
  const found: string[] = [];
  const queue = [''];
  for (const folder of queue) {
    if (queue.length > MOST_FOLDERS) break;
    const entries = readdirSync(/*turbopackIgnore: true*/ inside(folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const child = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isPage = isMarkdown(entry.name) && !(folder === '' && BESIDE.test(entry.name));
      if (entry.isFile() && isPage && found.at(-1) !== folder) found.push(folder);
      const isOpen = !entry.name.startsWith('.') && !FOREIGN.has(entry.name);
      if (entry.isDirectory() && isOpen && !known.includes(child)) queue.push(child);
    }
  }
  return found;
}

/** What keeps the content folder as a whole from being read, in words for whoever has set `CONTENT_DIR`. */
export function contentFolderFault(): { message: string; fix: string } | undefined {
  const written = process.env.CONTENT_DIR;
  const fix = 'set CONTENT_DIR to the folder that holds videos/';
  if (written?.trim() === '') {
    return { message: 'CONTENT_DIR is empty', fix: `${fix}, or unset it to use content/` };
  }
  const name = written === undefined ? 'content' : `CONTENT_DIR is ${quote(written)}, which`;
  try {
    readdirSync(/*turbopackIgnore: true*/ inside());
    return undefined;
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && written?.startsWith('~')) {
      return { message: `${name} begins with "~"`, fix: 'write the whole path of your home there' };
    }
    if (code === 'ENOENT') return { message: `${name} does not exist`, fix };
    if (code === 'ENOTDIR') return { message: `${name} is not a folder`, fix };
    return { message: `${name} cannot be read (${code})`, fix: `make it readable, or ${fix}` };
  }
}

/** @throws with one sentence, where there is no content folder to be read */
export function assertContentFolder(): void {
  const fault = contentFolderFault();
  if (fault) throw new Error(`${fault.message}; ${fault.fix}`);
}

/** The text of a file that need not be there, e.g. `site.yaml`. */
export function readOptional(file: string): ContentFile | Problem | undefined {
  const isThere = lstatSync(/*turbopackIgnore: true*/ inside(file), { throwIfNoEntry: false });
  return isThere && readContentFile(file);
}

/** Addresses of the files in `public/` that a person put there; Next.js serves them before any page. */
export function listPublicFiles(): string[] {
  const root = path.resolve(/*turbopackIgnore: true*/ process.cwd(), 'public');
  const walk = (folder: string): string[] =>
    readdirSync(/*turbopackIgnore: true*/ folder, { withFileTypes: true }).flatMap((entry) => {
      const child = path.join(/*turbopackIgnore: true*/ folder, entry.name);
      return entry.isDirectory() ? walk(child) : [child];
    });
  const isThere = statSync(/*turbopackIgnore: true*/ root, { throwIfNoEntry: false });
  return isThere
    ? walk(root)
        .map((file) => `/${path.relative(root, file).split(path.sep).join('/')}`)
        .filter((file) => !WRITTEN_FOLDERS.some((folder) => file.startsWith(`${folder}/`)))
    : [];
}

/** A text that changes whenever a file of the content is saved, added or deleted. */
export function fingerprint(): string {
  const { files } = listFolder('');
  return files
    .map((file) => {
      const stat = statSync(/*turbopackIgnore: true*/ inside(file), { throwIfNoEntry: false });
      return `${file}:${stat?.mtimeMs ?? '-'}:${stat?.size ?? '-'}`;
    })
    .join('\n');
}
