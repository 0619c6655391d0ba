import type { Metadata } from 'next';

import { type KeptData, toData } from '@/lib/browser/early/contract';
import script from '@/lib/browser/early/kept?inline';
import { getCatalog } from '@/lib/catalog/catalog';
import { HOME_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';
import { offlineMetadata } from '@/lib/publish/metadata';
import { CONTENT_TEXT } from '@/lib/model/content-text';

export function generateMetadata(): Metadata {
  return offlineMetadata(getCatalog().site);
}

/** What a browser shows without a connection at an address whose page is not on the device; see `lib/offline/worker.ts`. */
export default function OfflinePage() {
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <header className="flex flex-col gap-3">
        <h1 className="text-3xl font-bold">{words.offline.title}</h1>
        <p className="max-w-prose text-lg text-muted">{words.offline.text}</p>
        <p>
          <a href="" className="tap text-link">
            {words.player.retry}
          </a>
        </p>
      </header>
      <section
        hidden
        aria-labelledby="page:kept"
        {...toData<KeptData>({ kept: '' })}
        suppressHydrationWarning
        className="flex flex-col gap-3"
      >
        <h2 id="page:kept" className="text-xl font-semibold">
          {words.offline.kept}
        </h2>
        <ul>
          <li>
            <a href={HOME_PATH} {...CONTENT_TEXT} className="tap text-link">
              {words.notFound.home}
            </a>
          </li>
        </ul>
        <p className="text-muted">{words.offline.video}</p>
      </section>
      <script dangerouslySetInnerHTML={{ __html: script }} />
    </div>
  );
}
