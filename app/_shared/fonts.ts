import localFont from 'next/font/local';

/** One 20 KB file with all weights, for Latin; other scripts use system fonts. Next.js adjusts the fallback's size. */
export const sans = localFont({
  src: '../../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
  weight: '300 900',
  variable: '--font-figtree',
  display: 'swap',
  adjustFontFallback: 'Arial',
});
