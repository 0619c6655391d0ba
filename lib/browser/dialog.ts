/** A modal dialog that is in the page only while it is open. Asked by the player's settings. */
import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Each opening is a new element, with `opening` as its key: the browser tells of a closing late, and what it tells of
 * the last one must not close the next.
 * @returns `open` says whether the dialog was closed; `opening` is 0 while it is
 */
export function useDialog() {
  const ref = useRef<HTMLDialogElement>(null);
  const last = useRef(0);
  const [opening, setOpening] = useState(0);
  useEffect(() => {
    if (opening > 0 && !ref.current?.open) ref.current?.showModal();
  }, [opening]);
  const open = useCallback(() => {
    if (ref.current?.open) return false;
    last.current += 1;
    setOpening(last.current);
    return true;
  }, []);
  const close = () => ref.current?.close();
  const onClose = () => setOpening((now) => (now === opening ? 0 : now));
  return { ref, opening, open, close, onClose };
}
