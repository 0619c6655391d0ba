import type { Unknown } from '@/lib/browser/browse/unknown';
import { words } from '@/lib/model/words';

export type UnknownFiltersProps = { unknown: Unknown[] };

/** What of the address does not count, so that nobody takes the list for an answer to it. */
export function UnknownFilters({ unknown }: UnknownFiltersProps) {
  if (unknown.length === 0) return null;
  return (
    <div role="alert" className="rounded-card bg-sunken px-4 py-3 text-sm break-words">
      <ul>
        {unknown.map((one) => {
          const text =
            'filter' in one
              ? words.browse.unknownFilter(one.filter)
              : words.browse.unknownValue(one.title, one.value);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </div>
  );
}
