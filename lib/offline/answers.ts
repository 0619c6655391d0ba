/** Which answers are worth keeping, and what they name. Used by `worker.ts`. */
import { isFragment } from '@/lib/model/fragment';
import { DATA_TYPE } from '@/lib/model/next-protocol/data-request';
import { KEPT_MARK } from '@/lib/model/offline';
import { CODE_HEADER } from '@/lib/model/video-index';

import type { Role } from './requests';

/**
 * Whether an answer is what was asked for: no error, nor the page of a network that asks to sign in. One that was redirected
 * belongs to another address, and no browser would take it for a page that is opened.
 * @param response can still be read afterwards
 */
export async function isRight(
  role: Role,
  { headers }: Pick<Request, 'headers'>,
  response: Response,
): Promise<boolean> {
  if (!response.ok || response.redirected) return false;
  const type = response.headers.get('content-type') ?? '';
  const isHtml = type.startsWith('text/html');
  const text = () => response.clone().text();
  switch (role) {
    case 'page':
      return isHtml && (await text()).includes(KEPT_MARK);
    case 'data':
      return type.startsWith(DATA_TYPE);
    case 'index':
      return (await text()).includes(`"code":"${headers.get(CODE_HEADER)}"`);
    case 'transcript':
      return isFragment(await text());
    default:
      return !isHtml;
  }
}

const FILE = /\/(?:_next\/static|library\/(?:pictures|transcripts))\/[^\s"'\\<>,)&]+/gu;
const LATER = /"(static\/chunks\/[^\s"\\]+\.(?:css|js))"/gu;

/** The files that a document and its data name, as hrefs: stylesheets, scripts, pictures of the body, transcripts. */
export function listFiles(text: string): string[] {
  return [...new Set([...text.matchAll(FILE)].map(([href]) => href))];
}

/** The files that a script loads when they are first wanted, as hrefs; the bundler names them without their folder. */
export function listLater(script: string): string[] {
  return [...new Set([...script.matchAll(LATER)].map(([, path]) => `/_next/${path}`))];
}
