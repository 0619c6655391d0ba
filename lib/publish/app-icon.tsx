/** The icon of the site where systems show it among those of other programs. Used by `app/apple-icon.tsx` and `app/icons`. */
import { ImageResponse } from 'next/og';

import { LOGO } from '@/lib/model/logo';
import type { BrandFile, Theme } from '@/lib/model/theme/theme';

import { type DrawnLogo, iconLogo, toDrawnLogo } from './brand';
import { colourOf } from './colours';

/** Pixels: what browsers ask for before they offer to install a site. */
export const ICON_SIZES = [192, 512];

/**
 * The drawing in `icon.svg`, filling its square: the system cuts it to a shape of its own, and what is drawn is well within.
 * @param size in pixels
 */
export function drawAppIcon(theme: Theme, size: number): ImageResponse {
  const logo = iconLogo(theme);
  const [ground, ink] = [colourOf('accent').light, colourOf('on-accent').light];
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: '100%',
        height: '100%',
        background: logo ? colourOf('surface').light : ground,
      }}
    >
      {logo ? (
        <img {...toFitting(logo, Math.round(size * INNER))} alt="" />
      ) : (
        <svg width={size} height={size} viewBox="0 0 32 32">
          <path d={LOGO.bookmark} fill={ink} />
          <path d={LOGO.play} fill={ground} />
        </svg>
      )}
    </div>,
    { width: size, height: size },
  );
}

/** The part of an icon that every shape shows. Source: https://www.w3.org/TR/appmanifest/#icon-masks */
const INNER = 0.56;

/** As large as a square allows. */
function toFitting(logo: BrandFile, side: number): DrawnLogo {
  const drawn = toDrawnLogo(logo, side);
  const scale = Math.min(1, side / drawn.width);
  return { ...drawn, width: drawn.width * scale, height: drawn.height * scale };
}
