import { useMemo, useState } from 'react';

import { findExcess } from '@/lib/browser/library/backup';
import type { Library } from '@/lib/browser/library/entries';
import { merge } from '@/lib/browser/library/merge';
import { words } from '@/lib/model/words';

import { ImportWay } from './import-way';

export type Way = 'merge' | 'replace';

export type ImportPreviewProps = {
  /** Name of the file. */
  file: string;
  current: Library;
  incoming: Library;
  onImport: (way: Way) => void;
  onCancel: () => void;
};

/** What a file would change in each way, before it does. */
export function ImportPreview({ file, current, incoming, onImport, onCancel }: ImportPreviewProps) {
  const [way, setWay] = useState<Way>('merge');
  const merged = useMemo(() => merge(current, incoming), [current, incoming]);
  const excess = way === 'merge' ? findExcess(merged) : undefined;
  const { backup } = words.library;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onImport(way);
      }}
      className="flex flex-col gap-4 rounded-card border border-line p-5"
    >
      <fieldset className="flex min-w-0 flex-col gap-3">
        <legend className="mb-1 font-semibold">{backup.question(file)}</legend>
        <ImportWay
          label={backup.merge}
          current={current}
          next={merged}
          isChosen={way === 'merge'}
          onChoose={() => setWay('merge')}
        />
        <ImportWay
          label={backup.replace}
          current={current}
          next={incoming}
          isChosen={way === 'replace'}
          onChoose={() => setWay('replace')}
        />
      </fieldset>
      {excess && <p role="alert">{backup.full(backup.parts[excess.part](excess.most))}</p>}
      <div className="flex flex-wrap gap-3">
        <button type="submit" disabled={excess !== undefined} className="pill cursor-pointer">
          {backup.import}
        </button>
        <button type="button" onClick={onCancel} className="pill cursor-pointer">
          {backup.cancel}
        </button>
      </div>
    </form>
  );
}
