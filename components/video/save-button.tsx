'use client';

import { type ReplayData, toData } from '@/lib/browser/early/contract';
import type { KeptVideo } from '@/lib/browser/library/entries';
import { save } from '@/lib/browser/library/save';
import { useSavedIds } from '@/lib/browser/library/saved-ids';
import { words } from '@/lib/model/words';

export type SaveButtonProps = { video: KeptVideo };

/** A bookmark on a card: saves its video on this device, or takes it out again. */
export function SaveButton({ video: { videoId, title, href } }: SaveButtonProps) {
  return (
    <button
      type="button"
      {...toData<ReplayData>({ replay: '' })}
      aria-label={words.library.save.title(title)}
      aria-pressed={useSavedIds().has(videoId)}
      onClick={({ currentTarget }) => {
        // Answered: a press while React was starting is not repeated, which would undo it.
        currentTarget.removeAttribute('aria-busy');
        void save({ videoId, title, href });
      }}
      className="save"
    />
  );
}
