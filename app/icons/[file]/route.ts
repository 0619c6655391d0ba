import { notFound } from 'next/navigation';

import { getCatalog } from '@/lib/catalog/catalog';
import { drawAppIcon, ICON_SIZES } from '@/lib/publish/app-icon';

/** The icons that the manifest names: `/icons/192.png`. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => ICON_SIZES.map((size) => ({ file: `${size}.png` }));

export async function GET(_request: Request, { params }: RouteContext<'/icons/[file]'>) {
  const { file } = await params;
  const size = ICON_SIZES.find((one) => file === `${one}.png`);
  if (size === undefined) notFound();
  return drawAppIcon(getCatalog().site.theme, size);
}
