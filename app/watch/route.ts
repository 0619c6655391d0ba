import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { ADDRESSES_FILE } from '@/lib/model/address';
import { isVideoId } from '@/lib/model/youtube';

/** The only handler that runs for each request: YouTube's own addresses, `/watch?v=<id>&t=95`, lead to our pages. */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  const id = query.get('v') ?? '';
  const addresses = isVideoId(id) ? await readAddresses() : {};
  if (!Object.hasOwn(addresses, id)) return notFound(request);
  const moment = query.get('t');
  const location = addresses[id]! + (moment ? `?t=${encodeURIComponent(moment)}` : '');
  return new Response(null, { status: 308, headers: { location } });
}

/** From video id to the href of its page; written by the build. */
async function readAddresses(): Promise<Record<string, string>> {
  // Named in `next.config.js`, so that nothing else of `public/` comes into the function.
  const file = path.join(/*turbopackIgnore: true*/ process.cwd(), 'public', ADDRESSES_FILE);
  const text = await readFile(/*turbopackIgnore: true*/ file, 'utf8');
  return JSON.parse(text) as Record<string, string>;
}

/** The site's own page; a handler cannot draw it, so it asks for an address that cannot exist. */
async function notFound(request: Request): Promise<Response> {
  const page = await fetch(new URL('/watch/-', request.url)).catch(() => undefined);
  const isPage = page?.status === 404;
  return new Response(isPage ? await page.text() : 'Not found', {
    status: 404,
    headers: { 'content-type': isPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8' },
  });
}
