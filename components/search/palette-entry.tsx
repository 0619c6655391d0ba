import { clsx } from 'clsx';

import type { Entry } from './entries';
import { Excerpt } from './excerpt';

export type PaletteEntryProps = {
  id: string;
  entry: Entry;
  isActive: boolean;
  onGo: () => void;
};

export function PaletteEntry({ id, entry, isActive, onGo }: PaletteEntryProps) {
  return (
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      href={entry.href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onGo();
      }}
      className={clsx(
        'flex min-h-11 flex-col justify-center rounded-lg px-3 py-2',
        'hover:bg-sunken aria-selected:bg-accent-soft',
      )}
    >
      <span className="flex items-baseline justify-between gap-4">
        <span dir="auto" className={clsx(entry.excerpt ? 'text-sm text-muted' : 'font-medium')}>
          {entry.title}
        </span>
        {entry.more && (
          <span className="shrink-0 text-sm text-accent tabular-nums">{entry.more}</span>
        )}
      </span>
      {entry.excerpt && <Excerpt excerpt={entry.excerpt} />}
    </a>
  );
}
