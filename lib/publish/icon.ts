/** The icon in the browser tab. Used by `app/icon.svg`. */
import { LOGO } from '@/lib/model/logo';

import { colourOf } from './colours';

export function toIcon(): string {
  const [ground, ink] = [colourOf('accent').light, colourOf('on-accent').light];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="8" fill="${ground}" />
  <path d="${LOGO.bookmark}" fill="${ink}" />
  <path d="${LOGO.play}" fill="${ground}" />
</svg>
`;
}
