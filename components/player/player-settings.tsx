'use client';

import { useDialog } from '@/lib/browser/dialog';
import { type ReplayData, toData } from '@/lib/browser/early/contract';
import { type Settings, settings } from '@/lib/browser/settings';
import { words } from '@/lib/model/words';

/** The player's keys and settings; `?` opens the dialog too. */
export function PlayerSettings() {
  // The dialog's content is not part of the page before it is opened.
  const { ref, opening, open, onClose } = useDialog();
  const chosen = settings.use();
  const option = (name: keyof Settings) => (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        checked={chosen[name]}
        onChange={(event) => settings.write({ ...chosen, [name]: event.target.checked })}
        className="size-5 shrink-0 accent-accent"
      />
      {words.player.options[name]}
    </label>
  );
  return (
    <>
      <button
        type="button"
        {...toData<ReplayData>({ replay: '' })}
        id="page:player-settings"
        aria-haspopup="dialog"
        onClick={open}
        className="pill cursor-pointer max-sm:px-3 pointer-coarse:hidden noscript:hidden"
      >
        <svg
          viewBox="0 0 20 20"
          aria-hidden="true"
          className="size-5 fill-none stroke-current stroke-2 sm:hidden"
        >
          <path d="M2 4h16v12H2zM5 8h2M9 8h2M13 8h2M6 12h8" />
        </svg>
        <span className="max-sm:sr-only">{words.player.settings}</span>
      </button>
      {opening > 0 && (
        <dialog
          key={opening}
          ref={ref}
          onClose={onClose}
          aria-labelledby="page:player-settings-title"
          className="m-auto max-h-[85dvh] w-[min(32rem,92vw)] overflow-auto rounded-card border border-line bg-surface p-6 text-ink backdrop:bg-black/60"
        >
          <div className="flex flex-col gap-5">
            <h2 id="page:player-settings-title" className="text-xl font-semibold">
              {words.player.settings}
            </h2>
            <div>
              {option('keys')}
              {option('autoplay')}
              {option('cookies')}
            </div>
            <h3 className="font-semibold">{words.player.keysTitle}</h3>
            <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-2 text-sm">
              {words.player.keys.map(([keys, meaning]) => (
                <div key={keys} className="contents">
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
            <form method="dialog">
              <button type="submit" className="pill cursor-pointer">
                {words.player.close}
              </button>
            </form>
          </div>
        </dialog>
      )}
    </>
  );
}
