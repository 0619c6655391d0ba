import { clsx } from 'clsx';
import { useEffect, useId, useRef, useState } from 'react';

import type { KeptVideo } from '@/lib/browser/library/entries';
import { readSharedLink, type SharedList } from '@/lib/browser/library/shared-list';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { Report, type ReportProps } from './report';
import { SharedVideos } from './shared-videos';

export type SharedListPanelProps = {
  /** Adds a list to the library. */
  keep: (name: string, videos: KeptVideo[]) => Promise<void>;
};

const { shared } = words.library;

/** The list in the address, if there is one, which a stranger may have written; it is kept only if the visitor says so. */
export function SharedListPanel({ keep }: SharedListPanelProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const isBusy = useRef(false);
  const [found, setFound] = useState<SharedList>();
  const [report, setReport] = useState<ReportProps>({});
  useEffect(() => {
    const look = async () => {
      const { hash } = location;
      const list = await readSharedLink(hash);
      // A jump within the page closes nothing, and the address may be another by now.
      if (!list || location.hash !== hash) return;
      setFound(list === 'broken' ? undefined : list);
      setReport(list === 'broken' ? { faults: [shared.broken] } : {});
    };
    void look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const end = (how: ReportProps) => {
    history.replaceState(null, '', location.pathname + location.search);
    setFound(undefined);
    setReport(how);
    // The button that had the focus is gone.
    const isEmpty = Object.keys(how).length === 0;
    (isEmpty ? document.getElementById('page:main') : box.current)?.focus();
  };
  const name = found?.name.trim() || shared.unnamed;
  const take = async ({ videos }: SharedList) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await keep(name, videos);
      end({ said: shared.kept });
    } catch {
      setReport({ faults: [shared.failed] });
    } finally {
      isBusy.current = false;
    }
  };
  return (
    <div
      ref={box}
      tabIndex={-1}
      className={clsx(
        'flex flex-col gap-3 focus:outline-none',
        !found && !report.said && !report.faults && 'hidden',
      )}
    >
      {found && (
        <section
          aria-labelledby={id}
          className="flex flex-col gap-5 rounded-card border border-line p-5"
        >
          <div className="flex flex-col gap-2">
            <p className="kicker text-muted">{shared.from}</p>
            <h2 id={id} {...CONTENT_TEXT} className="text-xl font-semibold break-words">
              {name}
            </h2>
            <p className="text-muted">
              {words.list.count(found.videos.length)}
              {' · '}
              {shared.intro}
            </p>
          </div>
          <div className="flex flex-wrap gap-3">
            <button type="button" onClick={() => void take(found)} className="pill cursor-pointer">
              {shared.keep}
            </button>
            <button type="button" onClick={() => end({})} className="pill cursor-pointer">
              {shared.notNow}
            </button>
          </div>
          <SharedVideos videos={found.videos} />
        </section>
      )}
      <Report {...report} />
    </div>
  );
}
