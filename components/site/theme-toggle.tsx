import { type SwitchData, toData } from '@/lib/browser/early/contract';
import { words } from '@/lib/model/words';

/** Light or dark; `lib/browser/early/theme.ts` does it. Without JavaScript the system's theme is followed, and this is not there. */
export function ThemeToggle() {
  return (
    <button
      type="button"
      {...toData<SwitchData>({ switch: 'theme' })}
      aria-pressed="false"
      aria-label={words.site.theme}
      suppressHydrationWarning
      className="grid size-11 cursor-pointer place-items-center rounded-full text-muted hover:bg-sunken hover:text-ink noscript:hidden"
    >
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="size-5 fill-none stroke-current stroke-2"
      >
        <circle cx="12" cy="12" r="8.5" />
        <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" className="fill-current" />
      </svg>
    </button>
  );
}
