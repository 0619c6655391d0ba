/** The head of a page that is about no video. Used by `app`. */
import type { Metadata } from 'next';

import { HOME_PATH, sitePageAddress, toHref } from '@/lib/model/address';
import type { Site } from '@/lib/model/site';
import type { SitePage } from '@/lib/model/site-page';
import { isPublished } from '@/lib/model/video';

import { listMetadata, openIf } from './head';

export function sitePageMetadata(page: SitePage, site: Site): Metadata {
  const path = toHref(sitePageAddress(page));
  return {
    ...listMetadata(site, page.title, page.description, path, 1, HOME_PATH),
    robots: openIf(page.isListed && isPublished(page)),
  };
}
