import localFont from 'next/font/local';

/** One file of 20 KB with all weights, for Latin; other scripts are the system's. Next.js makes the fallback fit. */
export const sans = localFont({
  src: '../../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
  weight: '300 900',
  variable: '--font-figtree',
  display: 'swap',
  adjustFontFallback: 'Arial',
});
