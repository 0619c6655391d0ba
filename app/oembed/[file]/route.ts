import { notFound } from 'next/navigation';

import { getCatalog } from '@/lib/catalog/catalog';
import { answerJson } from '@/lib/publish/answer';
import { toOembed } from '@/lib/publish/embed';

/** What other sites need to show a video's player: https://oembed.com */
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return getCatalog().videos.map(({ videoId }) => ({ file: `${videoId}.json` }));
}

export async function GET(_request: Request, { params }: RouteContext<'/oembed/[file]'>) {
  const { file } = await params;
  const { site, videos } = getCatalog();
  const video = videos.find(({ videoId }) => `${videoId}.json` === file);
  return video ? answerJson(toOembed(video, site)) : notFound();
}
