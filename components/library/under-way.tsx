'use client';

import { listResumed } from '@/lib/browser/personal/rows';
import { clearPositions, usePositions } from '@/lib/browser/positions';
import { useIsRead } from '@/lib/browser/read';
import { words } from '@/lib/model/words';

import { KeptList, usePart } from './kept-list';
import { KeptRow } from './kept-row';
import { RemoveButton } from './remove-button';

/** Videos that were started and not finished, the latest first, with the time that is left. */
export function UnderWay() {
  const all = listResumed(usePositions());
  const isRead = useIsRead();
  const [most, showMore] = usePart();
  return (
    <KeptList
      count={isRead ? all.length : undefined}
      empty={words.library.resume.empty}
      onMore={all.length > most ? showMore : undefined}
    >
      <ul className="kept-list">
        {all.slice(0, most).map(({ videoId, title, href, from, of }) => (
          <li key={videoId}>
            <KeptRow video={{ videoId, title, href }} note={words.library.resume.left(of - from)}>
              <RemoveButton title={title} onRemove={() => clearPositions(videoId)} />
            </KeptRow>
          </li>
        ))}
      </ul>
    </KeptList>
  );
}
