import type { MetadataRoute } from 'next';

import { getCatalog } from '@/lib/catalog/catalog';
import { toSitemap } from '@/lib/publish/sitemap';

export default function sitemap(): MetadataRoute.Sitemap {
  return toSitemap(getCatalog());
}
