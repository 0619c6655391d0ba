import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

import { FOUND_ID } from '@/lib/browser/early/contract';
import { isComposing } from '@/lib/browser/early/keys';

export type ComboboxOptions = {
  /** A combobox that is there already, alone in a form. */
  field: RefObject<HTMLInputElement | null>;
  /** What is typed there. */
  q: string;
  /** How many options there are. */
  count: number;
  /** Takes the option of that number; -1 is the question itself. */
  onTake: (option: number) => void;
};

export function optionId(option: number): string {
  return `${FOUND_ID}-${option}`;
}

/** Gives the field a list: arrow keys move through its options, Enter takes one. @returns the current one */
export function useCombobox({ field, q, count, onTake }: ComboboxOptions): number {
  const [chosen, setChosen] = useState({ q, option: -1 });
  const active = chosen.q === q && chosen.option < count ? chosen.option : -1;
  useEffect(() => {
    const input = field.current!;
    input.setAttribute('aria-expanded', String(count > 0));
    if (active >= 0) input.setAttribute('aria-activedescendant', optionId(active));
    else input.removeAttribute('aria-activedescendant');
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [field, count, active]);

  const press = useEffectEvent((event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!move || count === 0 || isComposing(event)) return;
    event.preventDefault();
    // The field itself is one of the stops.
    const stops = count + 1;
    setChosen({ q, option: ((active + 1 + move + stops) % stops) - 1 });
  });
  const submit = useEffectEvent((event: SubmitEvent) => {
    event.preventDefault();
    if (q.trim() !== '') onTake(active);
  });
  useEffect(() => {
    const input = field.current!;
    const form = input.form!;
    input.addEventListener('keydown', press);
    form.addEventListener('submit', submit);
    return () => {
      input.removeEventListener('keydown', press);
      form.removeEventListener('submit', submit);
    };
  }, [field]);
  return active;
}
