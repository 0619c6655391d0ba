import { clsx } from 'clsx';

import { type SwitchData, toData } from '@/lib/browser/early/contract';
import { useSwitched } from '@/lib/browser/switched';

export type SwitchButtonProps = {
  name: 'rows' | 'unwatched';
  label: string;
  /** Lines of its icon, in a square of 16. */
  icon: string;
  className?: string;
};

/** Changes how lists are shown; `lib/browser/early/switches.ts` does it, and remembers. */
export function SwitchButton({ name, label, icon, className }: SwitchButtonProps) {
  return (
    <button
      type="button"
      {...toData<SwitchData>({ switch: name })}
      aria-pressed={useSwitched(name)}
      suppressHydrationWarning
      className={clsx('pill cursor-pointer aria-pressed:border-accent noscript:hidden', className)}
    >
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="size-4 fill-none stroke-current stroke-2"
      >
        <path d={icon} />
      </svg>
      <span className="max-sm:sr-only">{label}</span>
    </button>
  );
}
