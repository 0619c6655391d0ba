/** Why a page does not show the picture of another site, and what to do about it. Used by what resolves pictures. */
import { mayShow, toElsewhere, toHost } from '@/lib/model/picture-hosts';

import type { Fault } from './pictures';

/**
 * Undefined if pages show it.
 * @param images the hosts that `site.yaml` lists
 */
export function pictureFault(address: string, images: string[]): Fault | undefined {
  const url = toElsewhere(address);
  if (!url || mayShow(address, images)) return undefined;
  const { protocol, host, pathname, search, hash } = url;
  const beside = 'put the picture beside the file, and write its name';
  if (toHost(host) === undefined)
    return { message: `is on ${host}, which site.yaml cannot list`, fix: beside };
  const plain = `https://${host}${pathname}${search}${hash}`;
  if (plain !== url.href && mayShow(plain, images)) {
    const part = protocol === 'http:' ? 'begins with "http:"' : 'has a user name in it';
    return {
      message: `${part}, which pages do not show`,
      fix: `write ${plain} if the picture is there, too`,
    };
  }
  const list =
    images.length === 0
      ? `add a line "images: [${host}]" to site.yaml`
      : `add ${host} to "images" in site.yaml`;
  return {
    message: `is on ${host}, whose owner would see who looks at the page`,
    fix: `${list}, or ${beside}`,
  };
}
