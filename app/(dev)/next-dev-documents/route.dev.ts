import { answerDocument } from '@/lib/build/fresh-documents';
import { getCatalog } from '@/lib/catalog/catalog';
import { VIDEOS_PATH } from '@/lib/model/address';
import { decodePath } from '@/lib/model/parse-address';
import { words } from '@/lib/model/words';
import { redirectTo } from '@/lib/publish/answer';

/** In `next dev` only, serves the files that a build writes; `next.config.js` rewrites their addresses to this one. */
export async function GET(request: Request) {
  const { pathname } = new URL(request.url);
  const document = await answerDocument(decodePath(pathname), getCatalog());
  if (document) return document;
  // A page may have such an address, too.
  return pathname.startsWith(`${VIDEOS_PATH}/`)
    ? redirectTo(`${pathname}?page=1`, 307)
    : new Response(words.notFound.title, { status: 404 });
}
