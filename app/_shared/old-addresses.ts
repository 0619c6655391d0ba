import { ADDRESSES_FILE, NOT_FOUND_FILE } from '@/lib/model/address';
import { decodePath } from '@/lib/model/parse-address';
import { type AddressTable, findAddress } from '@/lib/model/old-address';
import { words } from '@/lib/model/words';
import { BRIEF_CACHE, redirectTo } from '@/lib/publish/answer';

import { readBuilt } from './built-file';

/** Files that pages load and nobody opens directly: they get no 404 page, which would only add weight. */
const PART = /\.(?:avif|css|gif|ico|jpe?g|m?js|map|png|svg|webp|woff2?)$/iu;

/** Read once. */
let table: Promise<AddressTable> | undefined;
let page: Promise<string> | undefined;

/**
 * What a handler responds at an address without a page: one permanent redirect, or the site's 404 page. Such a
 * function runs on each request and has no content, only these two files of the build.
 * @param find an href
 * @param address decoded path
 * @param query with its `?`, passed on to the target
 */
export async function answerOldAddress(
  find: (table: AddressTable) => string | undefined,
  address: string,
  query: string,
): Promise<Response> {
  const href = find(await readTable());
  // A request for a page's own address found no page there.
  if (href !== undefined && decodePath(href) !== address) {
    // Kept in the host's cache until the next deployment.
    return redirectTo(href + query, 308, { 'cache-control': 's-maxage=31536000' });
  }
  const isPart = PART.test(address);
  // `next dev` has not built this page.
  page ??= readBuilt(NOT_FOUND_FILE).catch(() => words.notFound.title);
  return new Response(isPart ? words.notFound.title : await page, {
    status: 404,
    headers: {
      'content-type': `text/${isPart ? 'plain' : 'html'}; charset=utf-8`,
      'cache-control': BRIEF_CACHE,
    },
  });
}

/** The same where the address itself may be an old one. */
export function answerPath(path: string, query: string): Promise<Response> {
  return answerOldAddress((known) => findAddress(path, known), path, query);
}

/** As the build wrote it; `next dev` may lack the file, and follows the content. */
async function readTable(): Promise<AddressTable> {
  if (process.env.NODE_ENV === 'development') {
    const { getCatalog } = await import('@/lib/catalog/catalog');
    return getCatalog().getAddresses();
  }
  table ??= readBuilt(ADDRESSES_FILE).then((text) => JSON.parse(text) as AddressTable);
  return table;
}
