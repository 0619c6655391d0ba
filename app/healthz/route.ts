import { getCatalog } from '@/lib/catalog/catalog';

/** Whether the site is up, and which build it is. */
export const dynamic = 'force-static';

export function GET() {
  return Response.json({
    status: 'ok',
    videos: getCatalog().videos.length,
    build: process.env.BUILD_ID,
  });
}
