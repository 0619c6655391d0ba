import { getCatalog } from '@/lib/catalog/catalog';
import { toIcon } from '@/lib/publish/icon';

export const dynamic = 'force-static';

export function GET() {
  const headers = {
    'Content-Type': 'image/svg+xml',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  };
  return new Response(toIcon(getCatalog().site.theme), { headers });
}
