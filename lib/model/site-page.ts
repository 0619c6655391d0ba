/** A page that is about no video: about, imprint, privacy. Made by the catalog. */
import type { VideoStatus } from './video';

export const MENUS = ['header', 'footer', 'none'] as const;

/** Which menu leads to it. */
export type SiteMenu = (typeof MENUS)[number];

export type SitePage = {
  /** One or two segments, decoded: `about`, `legal/privacy`. */
  slug: string;
  title: string;
  /** Plain text; empty if the file has none. */
  description: string;
  /** Markdown with Hugo's shortcodes resolved. */
  body: string;
  navigation: SiteMenu;
  /** ISO 8601 instant of the last change, in UTC; null if the file does not say. */
  lastmod: string | null;
  status: VideoStatus;
  /** Whether menus and the sitemap include it; otherwise only its address leads to it. */
  isListed: boolean;
};
