/** The icon of the site where systems show it among those of other programs. Used by `app/apple-icon.tsx` and `app/icons`. */
import { ImageResponse } from 'next/og';

import { LOGO } from '@/lib/model/logo';

import { colourOf } from './colours';

/** Pixels: what browsers ask for before they offer to install a site. */
export const ICON_SIZES = [192, 512];

/**
 * The drawing in `icon.svg`, filling its square: the system cuts it to a shape of its own, and what is drawn is well within.
 * @param size in pixels
 */
export function drawAppIcon(size: number): ImageResponse {
  const [ground, ink] = [colourOf('accent').light, colourOf('on-accent').light];
  return new ImageResponse(
    <div style={{ display: 'flex', width: '100%', height: '100%', background: ground }}>
      <svg width={size} height={size} viewBox="0 0 32 32">
        <path d={LOGO.bookmark} fill={ink} />
        <path d={LOGO.play} fill={ground} />
      </svg>
    </div>,
    { width: size, height: size },
  );
}
