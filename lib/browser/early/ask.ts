/** Asks for what a page needs to come to life, and takes no other answer for it. Used by `wake.ts`. */
import { requestData } from '@/lib/model/next-protocol/data-request';
import { provideData } from '@/lib/model/next-protocol/page-data';
import { stampOf } from '@/lib/model/script-list';

/**
 * @returns whether it is a script, and not the page of a network that asks to sign in, or what a host says of one that is
 *   gone; known once its first bytes arrive
 */
export const isScript = (src: string, cache?: RequestCache): Promise<boolean | void> =>
  fetch(src, { cache })
    .then(({ headers }) => headers.get('content-type')!.includes('script'))
    .catch(() => {});

/**
 * Passes the data of this page on.
 * @param stamp of the data that the page was made from
 * @returns true
 * @throws for that of another build, and whatever else is no such data
 */
export async function loadData(stamp: string | undefined, cache?: RequestCache): Promise<true> {
  const data = await (await requestData(location.pathname, { cache })).text();
  if (stampOf(data) !== stamp) throw stamp;
  provideData(data);
  return true;
}
