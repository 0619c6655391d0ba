import type { MetadataRoute } from 'next';

import { getCatalog } from '@/lib/catalog/catalog';
import { HOME_PATH } from '@/lib/model/address';

export default function manifest(): MetadataRoute.Manifest {
  const { site } = getCatalog();
  return {
    name: site.name,
    short_name: site.name,
    description: site.description || undefined,
    lang: site.language,
    start_url: HOME_PATH,
    display: 'browser',
    background_color: '#fcfbf9',
    theme_color: '#b02a1c',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/apple-icon', type: 'image/png', sizes: '180x180' },
    ],
  };
}
