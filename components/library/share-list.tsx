import { useCallback, useEffect, useRef, useState } from 'react';

import { readList } from '@/lib/browser/library/lists';
import { useKept } from '@/lib/browser/library/use-kept';
import { words } from '@/lib/model/words';

import { ShareListButton } from './share-list-button';

export type ShareListProps = { id: string };

/** Reads a list that is to be shared, once that is asked for. */
export function ShareList({ id }: ShareListProps) {
  const [isAsked, setIsAsked] = useState(false);
  return isAsked ? (
    <SharedList id={id} />
  ) : (
    <button type="button" onClick={() => setIsAsked(true)} className="pill cursor-pointer">
      {words.library.shared.share}
    </button>
  );
}

function SharedList({ id }: ShareListProps) {
  const { value, fault } = useKept(useCallback(() => readList(id), [id]));
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => box.current!.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="focus:outline-none">
      {fault && <p role="alert">{words.library.faults[fault]}</p>}
      {value && <ShareListButton list={value} />}
    </div>
  );
}
