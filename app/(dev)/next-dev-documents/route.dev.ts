import { answerDocument } from '@/lib/build/fresh-documents';
import { getCatalog } from '@/lib/catalog/catalog';
import { decodePath, VIDEOS_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';
import { redirectTo } from '@/lib/publish/answer';

/** `next dev` alone, at every address that is a file of the build elsewhere; `next.config.js` leads them here. */
export async function GET(request: Request) {
  const { pathname } = new URL(request.url);
  const document = await answerDocument(decodePath(pathname), getCatalog());
  if (document) return document;
  // A page may have such an address, too.
  return pathname.startsWith(`${VIDEOS_PATH}/`)
    ? redirectTo(`${pathname}?page=1`, 307)
    : new Response(words.notFound.title, { status: 404 });
}
