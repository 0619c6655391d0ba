/** The icon in the browser tab. Used by `app/icon.svg`. */
import { LOGO } from '@/lib/model/logo';
import type { Theme } from '@/lib/model/theme/theme';

import { iconLogo, toDrawnLogo } from './brand';
import { colourOf } from './colours';

export function toIcon(theme: Theme): string {
  const logo = iconLogo(theme);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  ${logo ? `<image href="${toDrawnLogo(logo, 32).src}" width="32" height="32" />` : drawSign()}
</svg>
`;
}

function drawSign(): string {
  const [ground, ink] = [colourOf('accent').light, colourOf('on-accent').light];
  return `<rect width="32" height="32" rx="8" fill="${ground}" />
  <path d="${LOGO.bookmark}" fill="${ink}" />
  <path d="${LOGO.play}" fill="${ground}" />`;
}
