import { useState } from 'react';

import { type ReplayData, toData } from '@/lib/browser/early/contract';
import { saveBackup } from '@/lib/browser/library/backup-file';
import type { Library } from '@/lib/browser/library/entries';
import { words } from '@/lib/model/words';

import { Report, type ReportProps } from './report';

export type ExportButtonProps = { read: () => Promise<Library> };

/** Downloads everything as one file. */
export function ExportButton({ read }: ExportButtonProps) {
  const [report, setReport] = useState<ReportProps>({});
  const save = async () => {
    try {
      const file = saveBackup(await read());
      setReport({ said: words.library.backup.exported(file) });
    } catch {
      setReport({ faults: [words.library.backup.failed] });
    }
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <button
        type="button"
        {...toData<ReplayData>({ replay: '' })}
        onClick={() => void save()}
        className="pill cursor-pointer"
      >
        {words.library.backup.export}
      </button>
      <Report {...report} />
    </div>
  );
}
