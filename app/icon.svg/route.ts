import { toIcon } from '@/lib/publish/icon';

export const dynamic = 'force-static';

export function GET() {
  return new Response(toIcon(), { headers: { 'Content-Type': 'image/svg+xml' } });
}
