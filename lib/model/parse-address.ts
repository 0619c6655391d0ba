/** Written addresses as decoded paths of this site, or what is wrong with them. */
import { HOME_PATH } from './address';
import { fileNameBytes, segmentFault, type SegmentFault } from './slug';

/** The longest address, in bytes of UTF-8: build output is named after it. */
const MAX_ADDRESS_BYTES = 1000;

/**
 * Decodes one segment of a route. Next.js passes pages percent-encoded params and handlers decoded
 * ones; a text that is not a valid escape is already decoded and returned as is.
 */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The decoded path of an href. */
export function decodePath(href: string): string {
  return href.split('/').map(decodeSegment).join('/');
}

/**
 * Decodes a written address, however often it was escaped, so that decoding it once more changes nothing. One that is
 * longer than any address stays as it is.
 */
export function decodeWritten(segment: string): string {
  const decoded = decodeSegment(segment);
  return decoded === segment || segment[5e3] ? segment : decodeWritten(decoded);
}

/** Without trailing slashes, however many. */
export function withoutEndSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}

export type ParsedAddress =
  { path: string } | { fault: SegmentFault | 'absolute' | 'query' | 'fragment' };

/**
 * A written address as a decoded path: `/resources/x/` -> `/resources/x`.
 * @param written as in a content file; relative ones are resolved below `base`
 */
export function parseAddress(written: string, base = '/'): ParsedAddress {
  const text = written.trim();
  if (text === '') return { fault: 'empty' };
  if (/^[a-z][a-z\d+.-]*:/iu.test(text) || /^[/\\]{2}/u.test(text)) return { fault: 'absolute' };
  if (text.includes('?')) return { fault: 'query' };
  if (text.includes('#')) return { fault: 'fragment' };
  const trimmed = withoutEndSlashes(text);
  if (trimmed === '') return { path: HOME_PATH };
  const joined = trimmed.startsWith('/')
    ? trimmed.slice(1)
    : `${base.replace(/^\/|\/$/gu, '')}/${trimmed}`;
  const segments = joined.replace(/^\//u, '').split('/').map(decodeWritten);
  const isLong = fileNameBytes(segments.join('/')) > MAX_ADDRESS_BYTES;
  const fault =
    segments.map(segmentFault).find((found) => found !== undefined) ??
    (isLong ? 'long' : undefined);
  return fault ? { fault } : { path: `/${segments.join('/')}` };
}
