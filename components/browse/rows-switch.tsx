import { type SwitchData, toData } from '@/lib/browser/early/contract';
import { useRows } from '@/lib/browser/rows';
import { words } from '@/lib/model/words';

/** Shows lists as rows, or as cards again; `lib/browser/early/switches.ts` does it, and remembers. */
export function RowsSwitch() {
  return (
    <button
      type="button"
      {...toData<SwitchData>({ switch: 'rows' })}
      aria-pressed={useRows()}
      suppressHydrationWarning
      className="pill cursor-pointer aria-pressed:border-accent noscript:hidden"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 stroke-current stroke-2">
        <path d="M1 3h14M1 8h14M1 13h14" />
      </svg>
      <span className="max-sm:sr-only">{words.browse.rows}</span>
    </button>
  );
}
