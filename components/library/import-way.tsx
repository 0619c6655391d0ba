import { clsx } from 'clsx';
import { useId, useMemo } from 'react';

import { PARTS } from '@/lib/browser/library/backup-fault';
import { type Changes, compare } from '@/lib/browser/library/compare';
import type { Library } from '@/lib/browser/library/entries';
import { words } from '@/lib/model/words';

export type ImportWayProps = {
  label: string;
  current: Library;
  /** What it would be. */
  next: Library;
  isChosen: boolean;
  onChoose: () => void;
};

/** One way to import a file: a choice, and what it would change. */
export function ImportWay({ label, current, next, isChosen, onChoose }: ImportWayProps) {
  const id = useId();
  const changes = useMemo(() => compare(current, next), [current, next]);
  const lines = toLines(changes);
  return (
    <div>
      <label className="flex min-h-11 cursor-pointer items-center gap-3 font-medium">
        <input
          type="radio"
          name="way"
          checked={isChosen}
          onChange={onChoose}
          aria-describedby={id}
          className="size-5 shrink-0 accent-accent"
        />
        {label}
      </label>
      <ul id={id} className="flex flex-col items-start gap-1 px-5 text-sm">
        {lines.length === 0 && <li>{words.library.backup.unchanged}</li>}
        {lines.map(({ text, isLoss }) => (
          <li
            key={text}
            className={clsx(isLoss && 'rounded-md bg-notice px-2 font-semibold text-on-notice')}
          >
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One for each kind of change that there is. */
function toLines(changes: Changes): { text: string; isLoss: boolean }[] {
  const { parts, ...tell } = words.library.backup;
  return (['added', 'changed', 'removed'] as const).flatMap((kind) => {
    const counts = PARTS.filter((part) => changes[part][kind] > 0).map((part) =>
      parts[part](changes[part][kind]),
    );
    if (counts.length === 0) return [];
    return [{ text: tell[kind](words.locale.all(counts)), isLoss: kind === 'removed' }];
  });
}
