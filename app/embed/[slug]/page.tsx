import type { Metadata } from 'next';

import { leave } from '@/app/leave';
import { Player } from '@/components/player/player';
import { getCatalog } from '@/lib/catalog/catalog';
import { decodeSegment, videoPath } from '@/lib/model/address';
import { embedMetadata } from '@/lib/publish/metadata';

/** The bare player, for other sites' frames; `?t=95` and `&end=140` say which part. */
export const dynamicParams = false;

export function generateStaticParams() {
  return getCatalog().videos.map(({ slug }) => ({ slug }));
}

type Props = PageProps<'/embed/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site, getVideo } = getCatalog();
  const video = getVideo(decodeSegment((await params).slug));
  return video ? embedMetadata(video, site) : {};
}

export default async function EmbedPage({ params }: Props) {
  const slug = decodeSegment((await params).slug);
  const catalog = getCatalog();
  const video = catalog.getVideo(slug);
  if (!video) leave(catalog, `/embed/${slug}`);
  return (
    <main className="flex h-dvh flex-col bg-black text-white">
      <Player video={video} isMain isFilling />
      <h1 dir="auto" className="flex min-h-11 items-center justify-between gap-4 px-3 text-sm">
        <a
          href={videoPath(video)}
          target="_top"
          className="truncate font-medium underline underline-offset-4"
        >
          {video.title}
        </a>
        <span className="shrink-0">{catalog.site.name}</span>
      </h1>
    </main>
  );
}
