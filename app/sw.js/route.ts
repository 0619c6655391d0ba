import { getCatalog } from '@/lib/catalog/catalog';
import removes from '@/lib/offline/remove?inline';
import keeps from '@/lib/offline/worker?inline';
import { toWorkerScript } from '@/lib/publish/worker-script';

export const dynamic = 'force-static';

/** At the top, since a worker answers for the addresses below its own. */
export function GET() {
  const { site, contentId } = getCatalog();
  return new Response(toWorkerScript(site, contentId, { keeps, removes }), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
