import { type RefObject, useEffect, useEffectEvent } from 'react';

import { isComposing } from '@/lib/browser/early/keys';

/**
 * Arrow keys move the focus from a field through the links below it and back.
 * @param field within the element that contains both
 * @param onSubmit called when the question itself is submitted
 */
export function useArrows(
  field: RefObject<HTMLInputElement | null>,
  list: RefObject<HTMLElement | null>,
  onSubmit: () => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!move || isComposing(event)) return;
    const links = [...list.current!.querySelectorAll<HTMLElement>('a, button')];
    const stops: HTMLElement[] = [field.current!, ...links];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    stops[(at + move + stops.length) % stops.length]!.focus();
  });
  const submit = useEffectEvent((event: SubmitEvent) => {
    event.preventDefault();
    onSubmit();
  });
  useEffect(() => {
    const form = field.current!.form!;
    const box = form.parentElement!;
    box.addEventListener('keydown', press);
    form.addEventListener('submit', submit);
    return () => {
      box.removeEventListener('keydown', press);
      form.removeEventListener('submit', submit);
    };
  }, [field]);
}
