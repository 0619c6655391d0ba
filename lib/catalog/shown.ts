/** Which pages a build makes: the public ones, and those it shows with a badge. Used by everything in the catalog. */
import type { VideoStatus } from '@/lib/model/video';

/** Whether pages with this status are made. Previews on Vercel show what is scheduled; feeds, sitemap and data never do. */
export function isShown(status: VideoStatus): boolean {
  return status === 'published' || extraStates().includes(status);
}

/** What is shown although it is not public; `SHOW_DRAFTS=1` shows all of it and `SHOW_DRAFTS=0` nothing. */
function extraStates(): VideoStatus[] {
  const { NODE_ENV, SHOW_DRAFTS, VERCEL_ENV } = process.env;
  if (NODE_ENV === 'development' || SHOW_DRAFTS === '1') return ['draft', 'scheduled', 'expired'];
  return VERCEL_ENV === 'preview' && SHOW_DRAFTS !== '0' ? ['scheduled'] : [];
}
