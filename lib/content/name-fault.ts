/** File names that give no address. Used by the readers of term and path files. */
import { MAX_SEGMENT_BYTES, segmentFault } from '@/lib/model/slug';

/**
 * @param slug made from the name of a file
 * @param example the name of another
 */
export function nameFault(
  slug: string,
  example: string,
): { message: string; fix: string } | undefined {
  const fault = segmentFault(slug);
  if (!fault) return undefined;
  if (fault === 'long') {
    const message = `its name gives an address of over ${MAX_SEGMENT_BYTES} bytes`;
    return { message, fix: 'give it a shorter name, or put it into fewer folders' };
  }
  const message = 'its name gives no address: it has no letter or digit';
  return { message, fix: `name it with lower-case words and hyphens, like ${example}` };
}
