import { getCatalog } from '@/lib/catalog/catalog';
import { answerJson } from '@/lib/publish/answer';
import { toVideosData } from '@/lib/publish/data';

export const dynamic = 'force-static';

export function GET() {
  return answerJson(toVideosData(getCatalog()));
}
