import { recent } from '@/lib/browser/search/recent';
import { words } from '@/lib/model/words';

export type RecentSearchesProps = { onAsk: (q: string) => void };

/** Recent searches on this device, to repeat or forget. */
export function RecentSearches({ onAsk }: RecentSearchesProps) {
  const before = recent.use();
  if (before.length === 0) return null;
  return (
    <section aria-label={words.search.recent} className="flex flex-col items-start gap-1">
      <p className="px-3 kicker text-muted">{words.search.recent}</p>
      {before.map((one) => (
        <button
          key={one}
          type="button"
          onClick={() => onAsk(one)}
          className="tap w-full cursor-pointer rounded-lg px-3 text-start hover:bg-sunken"
        >
          {one}
        </button>
      ))}
      <button
        type="button"
        onClick={() => recent.write([])}
        className="tap cursor-pointer px-3 text-sm text-link"
      >
        {words.search.forget}
      </button>
    </section>
  );
}
