'use client';

import { keeping } from '@/lib/browser/keeping';

import { attempt } from '@/lib/browser/library/save';
import { keepSaved } from '@/lib/browser/library/saved';
import { startKeeping, stopKeeping } from '@/lib/browser/library/stop-keeping';
import { deleteEverything, readLibrary, writeLibrary } from '@/lib/browser/library/whole';
import { say } from '@/lib/browser/notice';
import { useIsRead } from '@/lib/browser/read';
import { words } from '@/lib/model/words';

import { BackupPanel } from './backup-panel';
import { ConfirmButton } from './confirm-button';

const { kept, keeps, pages, why, pictures, keep, off, drop, reallyDrop, dropped } =
  words.library.device;

export type ThisDeviceProps = {
  /** Whether pages are kept for times without a connection. */
  keepsPages: boolean;
};

/** What is kept here and how to stop that, take it along, or delete it. */
export function ThisDevice({ keepsPages }: ThisDeviceProps) {
  const isKept = keeping.use();
  const isRead = useIsRead();
  const change = (isOn: boolean) => {
    keeping.write(isOn);
    if (!isOn) void stopKeeping(true);
    else void startKeeping().then(() => attempt(keepSaved));
  };
  const deleteAll = async () => {
    if (await attempt(deleteEverything)) say(dropped);
  };
  return (
    <div className="flex max-w-prose flex-col gap-8">
      <section aria-labelledby="page:kept" className="flex flex-col gap-3">
        <h3 id="page:kept" className="text-lg font-semibold">
          {kept}
        </h3>
        <ul className="kept-facts">
          {[...keeps, ...(keepsPages ? [pages] : [])].map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p>{why}</p>
        {process.env.SITE_POSTERS !== 'local' && <p>{pictures}</p>}
        {/* Nobody can press them before they answer. */}
        {isRead && (
          <>
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                checked={isKept}
                onChange={(event) => change(event.target.checked)}
                className="size-5 shrink-0 accent-accent"
              />
              {keep}
            </label>
            {!isKept && <p role="status">{off}</p>}
            <div>
              <ConfirmButton label={drop} question={reallyDrop} onConfirm={deleteAll} />
            </div>
          </>
        )}
      </section>
      <BackupPanel read={readLibrary} write={writeLibrary} />
    </div>
  );
}
