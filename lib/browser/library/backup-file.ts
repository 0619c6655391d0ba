/** The file of a library on its way to the device, and back. */
import { MOST_BYTES, parseBackup, toBackup } from './backup';
import type { BackupFault } from './backup-fault';
import { dayOf, type Library } from './entries';

/** The file itself could not be read: it is gone, say. */
export type FileFault = BackupFault | { kind: 'unread' };

/** A download may start late, and takes as long as the visitor thinks about its name. */
const KEPT_FOR = 60_000;

/** Downloads it. @returns the name of the file, e.g. `library-2026-03-01.json` */
export function saveBackup(library: Library): string {
  const now = Date.now();
  const name = `library-${dayOf(now)}.json`;
  const url = URL.createObjectURL(new Blob([toBackup(library, now)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
  return name;
}

/** A file that is too large is not read at all. */
export async function readBackup(file: Blob): Promise<{ library: Library } | { fault: FileFault }> {
  if (file.size > MOST_BYTES) return { fault: { kind: 'large', most: MOST_BYTES } };
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { fault: { kind: 'unread' } } : parseBackup(text);
}
