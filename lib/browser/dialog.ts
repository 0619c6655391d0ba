/** A modal dialog that is in the page only while it is open; Back closes it. Used by filters and the player's settings. */
import { useCallback, useEffect, useRef, useState } from 'react';

import { openStep } from './step';

/**
 * Each opening is a new element, with `opening` as its key: browsers report a closing late, and a late report must not
 * close the next dialog.
 * @returns `open` returns false if the dialog is open already; `opening` is 0 while it is closed
 */
export function useDialog() {
  const ref = useRef<HTMLDialogElement>(null);
  const last = useRef(0);
  const endStep = useRef<() => void>(undefined);
  const [opening, setOpening] = useState(0);
  useEffect(() => {
    if (opening > 0 && !ref.current?.open) ref.current?.showModal();
  }, [opening]);
  const close = useCallback(() => {
    ref.current?.close();
    return ref.current !== null;
  }, []);
  const open = useCallback(() => {
    if (ref.current?.open) return false;
    last.current += 1;
    setOpening(last.current);
    endStep.current?.();
    endStep.current = openStep(close);
    return true;
  }, [close]);
  const onClose = () => {
    if (last.current === opening) endStep.current?.();
    setOpening((now) => (now === opening ? 0 : now));
  };
  return { ref, opening, open, close, onClose };
}
