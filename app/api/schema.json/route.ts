import { answerJson } from '@/lib/publish/answer';
import { toJsonSchema } from '@/lib/publish/data-schema';

export const dynamic = 'force-static';

export function GET() {
  return answerJson(toJsonSchema());
}
