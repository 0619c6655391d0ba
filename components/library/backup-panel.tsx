import { useId } from 'react';

import type { Library } from '@/lib/browser/library/entries';
import { words } from '@/lib/model/words';

import { ExportButton } from './export-button';
import { ImportFile } from './import-file';

export type BackupPanelProps = {
  read: () => Promise<Library>;
  /** Puts another library in place of all that is here; if it fails, nothing has changed. */
  write: (library: Library) => Promise<void>;
};

/** The library as a file: to take along, and to bring back. */
export function BackupPanel({ read, write }: BackupPanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex max-w-prose flex-col gap-5 noscript:hidden">
      <div className="flex flex-col gap-2">
        <h3 id={id} className="text-lg font-semibold">
          {words.library.backup.title}
        </h3>
        <p className="text-muted">{words.library.backup.intro}</p>
      </div>
      <ExportButton read={read} />
      <ImportFile read={read} write={write} />
    </section>
  );
}
