import { LOAD_FAULT_ID } from '@/lib/browser/early/contract';
import { words } from '@/lib/model/words';

/** Shown by `lib/browser/early/wake.ts` if what was pressed cannot be answered, until the page comes to life. */
export function LoadFault() {
  return (
    <p
      id={LOAD_FAULT_ID}
      role="alert"
      hidden
      suppressHydrationWarning
      className="fixed inset-x-4 bottom-4 z-30 mx-auto w-fit rounded-lg bg-surface px-4 py-3 lifted"
    >
      {words.error.partly}
    </p>
  );
}
