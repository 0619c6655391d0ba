import type { Found } from '@/lib/browser/search/results';
import type { CardVideo } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { FoundVideo } from './found-video';

export type FoundListProps = {
  found: Found;
  /** Numbers of the videos shown, in order, and their cards. */
  videos: number[];
  cards: CardVideo[];
  /** Whether the first of them is the best of all. */
  hasBest: boolean;
  onGo: () => void;
};

/** Videos with the sentences that answer, the best first; the same in the dialog and on the search page. */
export function FoundList({ found, videos, cards, hasBest, onGo }: FoundListProps) {
  const results = new Map(found.ranked.map((result) => [result.video, result]));
  return (
    <ol aria-label={words.search.results} className="found-list">
      {videos.map((video, place) => {
        const result = results.get(video);
        const card = cards[place];
        const isBest = hasBest && place === 0 && (result?.passages.length ?? 0) > 0;
        return (
          result &&
          card && (
            <li key={`${video} ${result.passages.map(({ at }) => at).join(' ')}`}>
              <FoundVideo found={found} result={result} card={card} isBest={isBest} onGo={onGo} />
            </li>
          )
        );
      })}
    </ol>
  );
}
