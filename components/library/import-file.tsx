import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { findExcess } from '@/lib/browser/library/backup';
import { readBackup } from '@/lib/browser/library/backup-file';
import type { Library } from '@/lib/browser/library/entries';
import { merge } from '@/lib/browser/library/merge';
import { words } from '@/lib/model/words';

import type { BackupPanelProps } from './backup-panel';
import { toFaultText } from './fault-text';
import { ImportPreview, type Way } from './import-preview';
import { Report, type ReportProps } from './report';

/** A file that was read, and what was here then. */
type Chosen = { name: string; incoming: Library; current: Library };

const { backup } = words.library;

/** Imports a file; until its preview is confirmed, nothing changes. */
export function ImportFile({ read, write }: BackupPanelProps) {
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen>();
  const [report, setReport] = useState<ReportProps>({});
  const show = (next: Chosen | undefined, how: ReportProps = {}) => {
    // Otherwise a file that was corrected could not be chosen again.
    if (!next && input.current) input.current.value = '';
    setChosen(next);
    setReport(how);
  };
  const choose = async (file: File) => {
    setChosen(undefined);
    setReport({});
    const isOther = () => input.current?.files?.[0] !== file;
    try {
      const found = await readBackup(file);
      const current = await read();
      if (isOther()) return;
      if ('library' in found)
        show({ name: file.name, incoming: found.library, current }, { said: backup.chosen });
      else show(undefined, { faults: [backup.refused(file.name), toFaultText(found.fault)] });
    } catch {
      if (!isOther()) show(undefined, { faults: [backup.failed] });
    }
  };
  const chooseEarly = useEffectEvent(choose);
  useEffect(() => {
    // One that was chosen before React heard of it.
    const file = input.current?.files?.[0];
    if (file) void chooseEarly(file);
  }, []);
  const put = async (asked: Chosen, way: Way) => {
    try {
      // Another window may have saved something since.
      const current = await read();
      const next = way === 'merge' ? merge(current, asked.incoming) : asked.incoming;
      // The preview says so.
      if (findExcess(next)) return show({ ...asked, current });
      await write(next);
      show(undefined, { said: backup.imported });
      input.current?.focus();
    } catch {
      show(asked, { faults: [backup.failed] });
    }
  };
  return (
    <div className="flex flex-col gap-3">
      <label className="flex flex-col items-start gap-2 font-medium">
        {backup.choose}
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void choose(file);
            else show(undefined);
          }}
          className="min-h-11 max-w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-sm font-normal"
        />
      </label>
      {chosen && (
        <ImportPreview
          file={chosen.name}
          current={chosen.current}
          incoming={chosen.incoming}
          onImport={(way) => void put(chosen, way)}
          onCancel={() => {
            show(undefined);
            input.current?.focus();
          }}
        />
      )}
      <Report {...report} />
    </div>
  );
}
