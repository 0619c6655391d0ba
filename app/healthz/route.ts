import { getCatalog } from '@/lib/catalog/catalog';

/**
 * Whether the site is up, which build it is, and which content that holds. It is a page of that build like any other, and
 * only a complete build is served: whoever gets this answer gets the pages, too.
 */
export const dynamic = 'force-static';

export function GET() {
  const { videos, contentId } = getCatalog();
  return Response.json({
    status: 'ok',
    videos: videos.length,
    build: process.env.BUILD_ID,
    content: contentId,
  });
}
