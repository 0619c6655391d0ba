import type { Metadata } from 'next';

import { WatchedVideos } from '@/components/history/watched-videos';
import { getCatalog } from '@/lib/catalog/catalog';
import { words } from '@/lib/model/words';
import { historyMetadata } from '@/lib/publish/metadata';

export function generateMetadata(): Metadata {
  return historyMetadata(getCatalog().site);
}

export default function HistoryPage() {
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <header className="flex flex-col gap-3">
        <h1 className="text-3xl font-bold">{words.history.title}</h1>
        <p className="max-w-prose text-lg text-muted">{words.history.description}</p>
      </header>
      <p className="hidden text-muted noscript:block">{words.history.noScript}</p>
      <WatchedVideos />
    </div>
  );
}
