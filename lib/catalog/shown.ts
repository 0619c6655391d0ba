/** Which pages a build makes: the public ones, and those that it shows with a badge. Asked by everything in the catalog. */
import type { VideoStatus } from '@/lib/model/video';

/** Whether pages in this state are made. Previews on Vercel show what is scheduled; feeds, sitemap and data never do. */
export function isShown(status: VideoStatus): boolean {
  return status === 'published' || extraStates().includes(status);
}

/** What is shown though it is not public; `SHOW_DRAFTS` is `1` for all of it and `0` for nothing. */
function extraStates(): VideoStatus[] {
  const { NODE_ENV, SHOW_DRAFTS, VERCEL_ENV } = process.env;
  if (NODE_ENV === 'development' || SHOW_DRAFTS === '1') return ['draft', 'scheduled', 'expired'];
  return VERCEL_ENV === 'preview' && SHOW_DRAFTS !== '0' ? ['scheduled'] : [];
}
