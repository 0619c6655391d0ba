import { getCatalog } from '@/lib/catalog/catalog';
import { answer } from '@/lib/publish/answer';
import { toLlmsText } from '@/lib/publish/data';

export const dynamic = 'force-static';

export function GET() {
  return answer(toLlmsText(getCatalog()), 'text/plain; charset=utf-8', 'data');
}
