/** The pictures beside content files: found, measured and given an address. Used by the catalog. */
import { createHash } from 'node:crypto';
import path from 'node:path';

import { toHref } from '@/lib/model/address';
import { decodeWritten } from '@/lib/model/parse-address';
import { picturePath } from '@/lib/model/pictures';
import { quote } from '@/lib/model/problem';

import { readBytes } from './folder';
import { listNames } from './listing';
import { isPictureName, measurePicture } from './picture-size';

/** A picture that is published. */
export type Picture = {
  /** Relative to the content folder. */
  file: string;
  /** Its address as a decoded path. */
  path: string;
};

/** The result of looking up the address of a picture. */
export type FoundPicture = {
  /** Undefined if it cannot be shown. */
  picture?: Picture;
  href?: string;
  /** What an editor should know about it. */
  fault?: Fault;
};

/** `right`: the address that is certainly meant. */
export type Fault = { message: string; fix: string; right?: string };

export type Pictures = {
  /**
   * What was found, or undefined.
   * @param url as written, relative to the file
   * @param from path of the file it is written in, relative to the content
   */
  find: (url: string, from: string) => FoundPicture | undefined;
  /** Those that were found. */
  list: () => Picture[];
};

/** Above this many bytes, visitors have to wait for a picture. */
const LARGE = 5 * 1024 * 1024;

const OUTSIDE: FoundPicture = {
  fault: { message: 'leads out of the content folder', fix: 'copy the picture beside the file' },
};

export function createPictures(): Pictures {
  const folders = new Map<string, Map<string, string>>();
  const found = new Map<string, FoundPicture>();
  /** The actual name of a file in a folder, in whatever letter case it was written. */
  const nameIn = (folder: string, written: string) => {
    const names = folders.get(folder) ?? byWriting(listNames(folder));
    folders.set(folder, names);
    return names.get(written.normalize('NFC')) ?? names.get(alike(written));
  };
  const fileAt = (target: string) =>
    target.split('/').reduce<string | undefined>((folder, written) => {
      const name = folder === undefined ? undefined : nameIn(folder, written);
      return name && path.posix.join(folder!, name);
    }, '');
  return {
    find: (url, from) => {
      const [written = ''] = /^[^?#]*/u.exec(url)!;
      const folder = written.startsWith('/') ? '' : path.posix.dirname(from);
      const target = path.posix.join(folder, decodeWritten(written)).replace(/^\//u, '');
      if (target.startsWith('../')) return OUTSIDE;
      const file = fileAt(target);
      if (file === undefined) return undefined;
      const picture = found.get(file) ?? measure(file);
      found.set(file, picture);
      const isExact = file.normalize('NFC') === target.normalize('NFC');
      if (isExact || picture.href === undefined) return picture;
      const message = `names the file ${quote(path.posix.basename(file))} in another letter case`;
      return { ...picture, fault: { message, fix: 'write it exactly like the name of the file' } };
    },
    list: () => {
      const pictures = [...found.values()].flatMap(({ picture }) => picture ?? []);
      return [...new Map(pictures.map((picture) => [picture.path, picture])).values()];
    },
  };
}

/** Names by the ways they may be written; an exact match comes first. */
function byWriting(names: string[]): Map<string, string> {
  return new Map([
    ...names.map((name) => [alike(name), name] as const),
    ...names.map((name) => [name.normalize('NFC'), name] as const),
  ]);
}

function alike(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The bytes of a picture that was found. @throws if it is no longer there */
export function readPicture({ file }: Picture): Uint8Array {
  const bytes = readBytes(file);
  if ('severity' in bytes) throw new Error(`${bytes.file} ${bytes.message}`);
  return bytes;
}

function measure(file: string): FoundPicture {
  const name = path.posix.basename(file);
  if (!isPictureName(name)) {
    const fix = 'save it as png, jpg, gif, webp, avif or svg';
    return { fault: { message: 'is not in a format that browsers show', fix } };
  }
  const bytes = readBytes(file);
  if ('severity' in bytes) return { fault: bytes };
  const measured = measurePicture(bytes);
  if (!measured) {
    const fix = 'open it in an image editor, and save it again';
    return { fault: { message: 'is not a picture, or is broken', fix } };
  }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const address = picturePath(hash, measured.size, name);
  const megabytes = Math.round(bytes.length / 1024 / 1024);
  const message = `has ${megabytes} MB, which every visitor has to load`;
  const fault = { message, fix: 'save it smaller, or as webp' };
  const picture = { file, path: address };
  return { picture, href: toHref(address), ...(bytes.length > LARGE && { fault }) };
}
