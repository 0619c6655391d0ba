import { ImageResponse } from 'next/og';

export const size = { width: 180, height: 180 };
export const contentType = 'image/png';

/** The drawing of `icon.svg`, filling its square: the system rounds the corners. */
export default function AppleIcon() {
  return new ImageResponse(
    <div style={{ display: 'flex', width: '100%', height: '100%', background: '#b02a1c' }}>
      <svg width="180" height="180" viewBox="0 0 32 32">
        <path d="M11 8h10a2 2 0 0 1 2 2v14l-7-4.6L9 24V10a2 2 0 0 1 2-2z" fill="#fff" />
        <path d="M14 11.6v5.2l4.4-2.6z" fill="#b02a1c" />
      </svg>
    </div>,
    size,
  );
}
