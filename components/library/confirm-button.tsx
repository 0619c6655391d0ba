import { useState } from 'react';

import { words } from '@/lib/model/words';

export type ConfirmButtonProps = {
  label: string;
  /** Says what will be gone. */
  question: string;
  onConfirm: () => unknown;
};

/** A button for what cannot be undone: asks in its place first. */
export function ConfirmButton({ label, question, onConfirm }: ConfirmButtonProps) {
  /** Undefined until it has asked once. */
  const [isAsking, setIsAsking] = useState<boolean>();
  if (!isAsking)
    return (
      <button
        type="button"
        // The buttons that answered are gone.
        autoFocus={isAsking === false}
        onClick={() => setIsAsking(true)}
        className="pill cursor-pointer"
      >
        {label}
      </button>
    );
  return (
    <div role="group" aria-label={question} className="flex flex-wrap items-center gap-2">
      <p role="alert" className="w-full">
        {question}
      </p>
      <button
        type="button"
        onClick={() => {
          setIsAsking(false);
          onConfirm();
        }}
        className="pill cursor-pointer"
      >
        {label}
      </button>
      <button
        type="button"
        // Where Enter does no harm.
        autoFocus
        onClick={() => setIsAsking(false)}
        className="pill cursor-pointer"
      >
        {words.library.cancel}
      </button>
    </div>
  );
}
