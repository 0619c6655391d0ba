import { type FormEvent, useEffect, useRef, useState } from 'react';

import { MOST } from '@/lib/browser/library/entries';
import { words } from '@/lib/model/words';

export type NameFormProps = {
  /** On its button. */
  submit: string;
  /** To begin with. */
  name?: string;
  /** Gets a name that is not empty. */
  onName: (name: string) => unknown;
  onCancel: () => void;
};

export function NameForm({ submit, name: initial = '', onName, onCancel }: NameFormProps) {
  const [name, setName] = useState(initial);
  const isBusy = useRef(false);
  /** What had the focus before its field took it. */
  const [opener] = useState(() => document.activeElement as HTMLElement | null);
  useEffect(() => () => opener?.focus(), [opener]);
  const finish = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || isBusy.current) return;
    isBusy.current = true;
    await onName(name.trim());
    isBusy.current = false;
  };
  return (
    <form
      onSubmit={finish}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // What it is in stays open.
        event.preventDefault();
        onCancel();
      }}
      className="flex flex-wrap gap-2"
    >
      <input
        value={name}
        onChange={(event) => setName(event.target.value)}
        maxLength={MOST.name}
        required
        autoFocus
        dir="auto"
        aria-label={words.library.saved.name}
        placeholder={words.library.saved.name}
        className="min-h-11 min-w-0 grow rounded-full border border-line-strong bg-surface px-5"
      />
      <button type="submit" className="pill cursor-pointer">
        {submit}
      </button>
      <button type="button" onClick={onCancel} className="pill cursor-pointer">
        {words.library.cancel}
      </button>
    </form>
  );
}
