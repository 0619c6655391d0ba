import { type CopyButtonData, toData } from '@/lib/browser/early/contract';
import { words } from '@/lib/model/words';

import { Status } from '../site/status';

export type CopyButtonProps = { text: string; label: string };

/** Copies a text: `lib/browser/early/share.ts` does that and reports it in the status beside it. */
export function CopyButton({ text, label }: CopyButtonProps) {
  return (
    <span className="inline-flex items-center gap-3">
      <button
        type="button"
        {...toData<CopyButtonData>({
          copy: text,
          copied: words.share.copied,
          refused: words.share.refused,
        })}
        className="pill cursor-pointer"
      >
        {label}
      </button>
      <Status className="text-sm text-muted" />
    </span>
  );
}
