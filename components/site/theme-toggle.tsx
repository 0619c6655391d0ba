import { type SwitchData, toData } from '@/lib/browser/early/contract';
import { words } from '@/lib/model/words';

/** Light or dark, switched by `lib/browser/early/theme.ts`. Without JavaScript the button is hidden. */
export function ThemeToggle() {
  return (
    <button
      type="button"
      {...toData<SwitchData>({ switch: 'theme' })}
      aria-pressed="false"
      suppressHydrationWarning
      className="icon-button noscript:hidden"
    >
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="size-5 shrink-0 fill-none stroke-current stroke-2"
      >
        <circle cx="12" cy="12" r="8.5" />
        <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" className="fill-current" />
      </svg>
      <span className="min-[70rem]:sr-only">{words.site.theme}</span>
    </button>
  );
}
