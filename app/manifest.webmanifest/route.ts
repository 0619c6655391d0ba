import type { MetadataRoute } from 'next';

import { getCatalog } from '@/lib/catalog/catalog';
import { HOME_PATH } from '@/lib/model/address';
import { answer, toJsonText } from '@/lib/publish/answer';
import { ICON_SIZES } from '@/lib/publish/app-icon';
import { colourOf } from '@/lib/publish/colours';

export const dynamic = 'force-static';

/** Named by a script once a page is there; Next.js would have every page load it at once for a file `manifest.ts`. */
export function GET() {
  const { site } = getCatalog();
  const manifest: MetadataRoute.Manifest = {
    name: site.name,
    short_name: site.name,
    description: site.description || undefined,
    lang: site.language,
    id: HOME_PATH,
    start_url: HOME_PATH,
    scope: HOME_PATH,
    // With a way back, which a site of pages needs.
    display: 'minimal-ui',
    background_color: colourOf('canvas').light,
    theme_color: colourOf('accent').light,
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...ICON_SIZES.flatMap((size) => {
        const icon = { src: `/icons/${size}.png`, type: 'image/png', sizes: `${size}x${size}` };
        return [icon, { ...icon, purpose: 'maskable' as const }];
      }),
    ],
  };
  return answer(toJsonText(manifest), 'application/manifest+json');
}
