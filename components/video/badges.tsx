import type { Badge } from '@/lib/model/badges';
import { words } from '@/lib/model/words';

export type BadgesProps = { badges: Badge[] };

/** What helps to choose a video; that it was watched is shown where the device knows so. */
export function Badges({ badges }: BadgesProps) {
  return (
    <p className="badges">
      {badges.map((badge) => (
        <span key={badge}>{`${words.browse.badges[badge]} `}</span>
      ))}
      <span className="seen">{words.browse.seen}</span>
    </p>
  );
}
