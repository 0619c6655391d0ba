import { getCatalog } from '@/lib/catalog/catalog';
import { drawAppIcon } from '@/lib/publish/app-icon';

export const size = { width: 180, height: 180 };
export const contentType = 'image/png';

export default function AppleIcon() {
  return drawAppIcon(getCatalog().site.theme, size.width);
}
