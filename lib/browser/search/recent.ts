/** Recent searches on this device, the latest first. */
import { keep } from '@/lib/browser/device';
import { SEARCHES_KEY } from '@/lib/browser/early/contract';
import { keeping } from '@/lib/browser/keeping';

const MOST = 6;

export const recent = keep<string[]>(SEARCHES_KEY, (found) =>
  Array.isArray(found) ? found.filter((one) => typeof one === 'string').slice(0, MOST) : [],
);

export function remember(q: string): void {
  const text = q.trim();
  if (text !== '' && keeping.read())
    recent.write([text, ...recent.read().filter((one) => one !== text)].slice(0, MOST));
}
