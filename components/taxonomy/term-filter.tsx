import { words } from '@/lib/model/words';

import { Status } from '../site/status';

export type TermFilterProps = {
  /** The id of what is filtered. */
  list: string;
  /** The taxonomy's, for the label. */
  title: string;
};

/** Narrows a long index while a visitor types; `lib/browser/filter.ts` does it. Without JavaScript all is shown. */
export function TermFilter({ list, title }: TermFilterProps) {
  const label = words.terms.filter(title.toLowerCase());
  return (
    <div className="flex flex-wrap items-center gap-4 noscript:hidden">
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        data-filter={list}
        data-shown={words.terms.shown(0)}
        suppressHydrationWarning
        className="min-h-11 w-full max-w-sm rounded-full border border-line-strong bg-surface px-5 placeholder:text-muted"
      />
      <Status id={`${list}-status`} className="text-sm text-muted" />
    </div>
  );
}
