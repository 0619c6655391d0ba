import type { Metadata } from 'next';

import { leave } from '@/app/_shared/leave';
import { staticParams } from '@/app/_shared/static-params';
import { Watch } from '@/app/_shared/watch';
import { getCatalog } from '@/lib/catalog/catalog';
import { stepAddress } from '@/lib/model/address';
import { decodeSegment } from '@/lib/model/parse-address';
import { stepMetadata } from '@/lib/publish/watch-path-metadata';

export const dynamicParams = false;

export const generateStaticParams = staticParams(({ paths, unlisted }) =>
  [...paths, ...unlisted.paths].flatMap(({ slug, steps }) =>
    steps.map((_, index) => ({ path: slug, n: String(index + 1) })),
  ),
);

type Props = PageProps<'/paths/[path]/[n]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { path: slug, n } = await params;
  const catalog = getCatalog();
  const path = catalog.getPath(decodeSegment(slug));
  const step = path?.steps[Number(n) - 1];
  return path && step ? stepMetadata(step.video, path, catalog) : {};
}

export default async function StepPage({ params }: Props) {
  const { path: slug, n } = await params;
  const catalog = getCatalog();
  const path = catalog.getPath(decodeSegment(slug));
  const step = path?.steps[Number(n) - 1];
  if (!path || !step) leave(catalog, stepAddress({ slug: decodeSegment(slug) }, n));
  return <Watch catalog={catalog} video={step.video} path={path} step={Number(n)} />;
}
