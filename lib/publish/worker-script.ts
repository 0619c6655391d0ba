/** The script of the worker that keeps pages on devices, or of the one that removes it. Used by `app/sw.js`. */
import type { WorkerSite } from '@/lib/model/offline';
import type { Site } from '@/lib/model/site';

/** Not in `next dev`, where any page may change, nor where `site.yaml` says `offline: false`. */
export function keepsPages({ offline }: Pick<Site, 'offline'>): boolean {
  return offline && process.env.NODE_ENV === 'production';
}

/** A browser that has the worker asks for its script with each visit, so either one takes the other's place. */
export function toWorkerScript(
  site: Pick<Site, 'offline'>,
  contentId: string,
  { keeps, removes }: { keeps: string; removes: string },
): string {
  const own: WorkerSite = {
    // The same code is built again for other content.
    build: `${process.env.BUILD_ID ?? ''} ${contentId}`,
    code: process.env.CODE_ID ?? '',
  };
  return keepsPages(site) ? `self.site=${JSON.stringify(own)};${keeps}` : removes;
}
