import type { Metadata } from 'next';

import { PathCard } from '@/components/path/path-card';
import { EditLink } from '@/components/site/edit-link';
import { JsonLd } from '@/components/site/json-ld';
import { WayOn } from '@/components/site/way-on';
import { getCatalog } from '@/lib/catalog/catalog';
import { PATHS_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';
import { toEditUrl } from '@/lib/publish/edit-links';
import { pathsGraph } from '@/lib/publish/path-graph';
import { pathsMetadata } from '@/lib/publish/watch-path-metadata';
import { listWaysOn } from '@/lib/publish/ways-on';

export function generateMetadata(): Metadata {
  return pathsMetadata(getCatalog());
}

export default function PathsPage() {
  const catalog = getCatalog();
  return (
    <div className="flex flex-col gap-8">
      <JsonLd graph={pathsGraph(catalog)} />
      <header className="flex flex-col gap-3">
        <h1 className="text-3xl font-bold">{words.paths.title}</h1>
        <p className="max-w-prose text-lg text-pretty text-muted">{words.paths.intro}</p>
      </header>
      {catalog.paths.length > 0 ? (
        <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-4">
          {catalog.paths.map((path) => (
            <li key={path.slug}>
              <PathCard path={path} />
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p className="text-muted">{words.paths.empty}</p>
          <WayOn links={listWaysOn(catalog)} />
        </>
      )}
      <EditLink href={toEditUrl(catalog, PATHS_PATH)} />
    </div>
  );
}
