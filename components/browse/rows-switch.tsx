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
      {words.browse.rows}
    </button>
  );
}
