import { words } from '@/lib/model/words';

export type NearestWordsProps = { nearest: string[]; onAsk: (q: string) => void };

/** Words that the library has, to be asked for instead. */
export function NearestWords({ nearest, onAsk }: NearestWordsProps) {
  if (nearest.length === 0) return null;
  return (
    <ul aria-label={words.search.nearest} className="flex flex-wrap items-center gap-2">
      <li aria-hidden="true">{words.search.nearest}</li>
      {nearest.map((word) => (
        <li key={word}>
          <button type="button" onClick={() => onAsk(word)} className="pill cursor-pointer">
            {word}
          </button>
        </li>
      ))}
    </ul>
  );
}
