import { words } from '@/lib/model/words';

import { Status } from '../site/status';

export type CopyButtonProps = { text: string; label: string };

/** Copies a text; `lib/browser/share.ts` does it and says so in the status beside it. */
export function CopyButton({ text, label }: CopyButtonProps) {
  return (
    <span className="inline-flex items-center gap-3">
      <button
        type="button"
        data-copy={text}
        data-copied={words.share.copied}
        data-refused={words.share.refused}
        className="pill cursor-pointer"
      >
        {label}
      </button>
      <Status className="text-sm text-muted" />
    </span>
  );
}
