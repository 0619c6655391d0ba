import type { MetadataRoute } from 'next';

import { getCatalog } from '@/lib/catalog/catalog';
import { HOME_PATH } from '@/lib/model/address';
import { colourOf } from '@/lib/publish/colours';

export default function manifest(): MetadataRoute.Manifest {
  const { site } = getCatalog();
  return {
    name: site.name,
    short_name: site.name,
    description: site.description || undefined,
    lang: site.language,
    start_url: HOME_PATH,
    display: 'browser',
    background_color: colourOf('canvas').light,
    theme_color: colourOf('accent').light,
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/apple-icon', type: 'image/png', sizes: '180x180' },
    ],
  };
}
