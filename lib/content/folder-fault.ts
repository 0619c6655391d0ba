/** Whether there is a content folder at all. Used by the commands before they read it. */
import 'server-only';

import { readdirSync } from 'node:fs';

import { quote } from '@/lib/model/problem';

import { inside } from './folder';

/** What prevents the content folder from being read, in words for whoever set `CONTENT_DIR`. */
export function contentFolderFault(): { message: string; fix: string } | undefined {
  const written = process.env.CONTENT_DIR;
  const fix = 'set CONTENT_DIR to the folder that contains videos/';
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
      return {
        message: `${name} begins with "~"`,
        fix: 'write out the full path of your home folder',
      };
    }
    if (code === 'ENOENT') return { message: `${name} does not exist`, fix };
    if (code === 'ENOTDIR') return { message: `${name} is not a folder`, fix };
    return { message: `${name} cannot be read (${code})`, fix: `make it readable, or ${fix}` };
  }
}

/** @throws with one sentence if there is no content folder to read */
export function assertContentFolder(): void {
  const fault = contentFolderFault();
  if (fault) throw new Error(`${fault.message}; ${fault.fix}`);
}
