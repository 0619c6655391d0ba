import type { Metadata } from 'next';

import { leave } from '@/app/_shared/leave';
import { staticParams } from '@/app/_shared/static-params';
import { Watch } from '@/app/_shared/watch';
import { ProblemReport } from '@/components/site/problem-report';
import { getCatalog } from '@/lib/catalog/catalog';
import { videoAddress } from '@/lib/model/address';
import { decodeSegment } from '@/lib/model/parse-address';
import { videoMetadata } from '@/lib/publish/video-metadata';

export const dynamicParams = false;

export const generateStaticParams = staticParams(({ videos, unlisted, broken }) =>
  [...videos, ...unlisted.videos, ...broken].map(({ slug }) => ({ slug })),
);

type Props = PageProps<'/resources/videos/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site, getVideo } = getCatalog();
  const video = getVideo(decodeSegment((await params).slug));
  return video ? videoMetadata(video, site) : {};
}

export default async function WatchPage({ params }: Props) {
  const slug = decodeSegment((await params).slug);
  const catalog = getCatalog();
  const video = catalog.getVideo(slug);
  const broken = catalog.broken.find((page) => page.slug === slug);
  if (!video && broken) return <ProblemReport report={broken.report} />;
  if (!video) leave(catalog, videoAddress({ slug }));
  return <Watch catalog={catalog} video={video} />;
}
