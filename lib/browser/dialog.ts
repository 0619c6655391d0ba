/** A modal dialog that is in the page only while it is open. Used by the player's settings. */
import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Each opening is a new element, with `opening` as its key: browsers report a closing late, and a late report must not
 * close the next dialog.
 * @returns `open` returns false if the dialog is open already; `opening` is 0 while it is closed
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
