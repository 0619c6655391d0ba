import '@/app/_styles/library.css';

import type { Metadata } from 'next';

import { toPersonalPath } from '@/app/_shared/personal-path';
import { BegunPaths, type BegunPathsProps } from '@/components/library/begun-paths';
import { HistoryList } from '@/components/library/history-list';
import { ReceivedList } from '@/components/library/received-list';
import { SavedLists } from '@/components/library/saved-lists';
import { ThisDevice } from '@/components/library/this-device';
import { UnderWay } from '@/components/library/under-way';
import { Panel } from '@/components/player/panel';
import { WayOn } from '@/components/site/way-on';
import { type HistoryData, toData } from '@/lib/browser/early/contract';
import { type Catalog, getCatalog } from '@/lib/catalog/catalog';
import { toHref, watchPathAddress } from '@/lib/model/address';
import { words } from '@/lib/model/words';
import { libraryMetadata } from '@/lib/publish/metadata';
import { listWaysOn } from '@/lib/publish/ways-on';

export function generateMetadata(): Metadata {
  return libraryMetadata(getCatalog().site);
}

/** What this device keeps: React fills it, at once. */
export default function LibraryPage() {
  const catalog = getCatalog();
  const { title, intro, noScript, parts, resume, saved, paths, history, device } = words.library;
  return (
    <div className="flex flex-col gap-8" {...toData<HistoryData>({ history: 'always' })}>
      <header className="flex flex-col gap-3">
        <h1 className="text-3xl font-bold">{title}</h1>
        <p className="text-lg text-muted">{intro}</p>
      </header>
      <div className="hidden flex-col gap-3 noscript:flex">
        <p className="text-muted">{noScript}</p>
        <WayOn links={listWaysOn(catalog)} />
      </div>
      <ReceivedList />
      <Panel
        isWhole
        label={parts}
        parts={[
          { name: 'resume', label: resume.title, content: <UnderWay /> },
          { name: 'saved', label: saved.title, content: <SavedLists /> },
          { name: 'paths', label: paths.title, content: <BegunPaths paths={toBegun(catalog)} /> },
          { name: 'history', label: history.title, content: <HistoryList /> },
          {
            name: 'device',
            label: device.title,
            content: <ThisDevice keepsPages={catalog.site.offline} />,
          },
        ]}
      />
    </div>
  );
}

function toBegun({ paths }: Catalog): BegunPathsProps['paths'] {
  return paths.map((path) => ({
    ...toPersonalPath(path),
    href: toHref(watchPathAddress(path)),
  }));
}
