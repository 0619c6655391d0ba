import { ImageResponse } from 'next/og';

import { LOGO } from '@/lib/model/logo';
import { colourOf } from '@/lib/publish/colours';

export const size = { width: 180, height: 180 };
export const contentType = 'image/png';

/** The drawing in `icon.svg`, filling its square: the system rounds the corners. */
export default function AppleIcon() {
  const [ground, ink] = [colourOf('accent').light, colourOf('on-accent').light];
  return new ImageResponse(
    <div style={{ display: 'flex', width: '100%', height: '100%', background: ground }}>
      <svg width="180" height="180" viewBox="0 0 32 32">
        <path d={LOGO.bookmark} fill={ink} />
        <path d={LOGO.play} fill={ground} />
      </svg>
    </div>,
    size,
  );
}
