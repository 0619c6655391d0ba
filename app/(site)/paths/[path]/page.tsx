import type { Metadata } from 'next';
import Link from 'next/link';

import { leave } from '@/app/_shared/leave';
import { staticParams } from '@/app/_shared/static-params';
import { Body } from '@/components/markdown/body';
import { PathStart } from '@/components/path/path-start';
import { PathStep } from '@/components/path/path-step';
import { EditLink } from '@/components/site/edit-link';
import { JsonLd } from '@/components/site/json-ld';
import { StatusBadge } from '@/components/video/status-badge';
import { getCatalog } from '@/lib/catalog/catalog';
import { PATHS_PATH, stepAddress, toHref, watchPathAddress } from '@/lib/model/address';
import { decodeSegment } from '@/lib/model/parse-address';
import { toPart } from '@/lib/model/watch-path';
import { words } from '@/lib/model/words';
import { toEditUrl } from '@/lib/publish/edit-links';
import { watchPathGraph } from '@/lib/publish/path-graph';
import { watchPathMetadata } from '@/lib/publish/watch-path-metadata';
import { CONTENT_TEXT } from '@/lib/model/content-text';

export const dynamicParams = false;

export const generateStaticParams = staticParams(({ paths, unlisted }) =>
  [...paths, ...unlisted.paths].map(({ slug }) => ({ path: slug })),
);

type Props = PageProps<'/paths/[path]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const catalog = getCatalog();
  const path = catalog.getPath(decodeSegment((await params).path));
  return path ? watchPathMetadata(path, catalog) : {};
}

export default async function WatchPathPage({ params }: Props) {
  const slug = decodeSegment((await params).path);
  const catalog = getCatalog();
  const path = catalog.getPath(slug);
  if (!path) leave(catalog, watchPathAddress({ slug }));
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <JsonLd graph={watchPathGraph(path, catalog.site)} />
      <header className="flex flex-col items-start gap-3">
        <p className="text-sm">
          <Link href={PATHS_PATH} prefetch={false} className="tap kicker text-accent">
            {words.paths.title}
          </Link>
        </p>
        <h1 {...CONTENT_TEXT} className="text-3xl font-bold">
          {path.title}
        </h1>
        <StatusBadge status={path.status} />
        {path.description && (
          <p className="max-w-prose text-lg text-pretty text-muted">{path.description}</p>
        )}
        <PathStart
          href={toHref(watchPathAddress(path))}
          steps={path.steps.map((step) => ({ ...toPart(step), title: step.video.title }))}
        />
      </header>
      <Body markdown={path.body} title={path.title} />
      <ol className="flex flex-col gap-6">
        {path.steps.map((step, index) => (
          <li key={index}>
            <PathStep step={step} href={toHref(stepAddress(path, index + 1))} number={index + 1} />
          </li>
        ))}
      </ol>
      <EditLink href={toEditUrl(catalog, toHref(watchPathAddress(path)))} />
    </div>
  );
}
