import { useEffect, useState } from 'react';

import type { FullList } from '@/lib/browser/library/entries';
import { MOST_SHARED, toSharedLink } from '@/lib/browser/library/shared-list';
import { LIBRARY_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';

import { CopyButton } from '../video/copy-button';

export type ShareListButtonProps = { list: FullList };

/** Copies a link that holds a list; an empty one has none. */
export function ShareListButton({ list }: ShareListButtonProps) {
  /** Made before it is asked for, since browsers copy only within a press; null if the list is too long. */
  const [url, setUrl] = useState<string | null>('');
  useEffect(() => {
    let isOver = false;
    toSharedLink(list).then(
      (fragment) => !isOver && setUrl(`${location.origin}${LIBRARY_PATH}#${fragment}`),
      () => !isOver && setUrl(null),
    );
    return () => {
      isOver = true;
    };
  }, [list]);
  if (list.videos.length === 0 || url === '') return null;
  if (url === null)
    return <p className="text-sm text-muted">{words.library.shared.tooLong(MOST_SHARED)}</p>;
  // With another link, it no longer says that it was copied.
  return <CopyButton key={url} text={url} label={words.library.shared.copy} />;
}
