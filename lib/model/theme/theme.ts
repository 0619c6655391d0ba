/** The look of a site: what `theme:` of a `site.yaml` makes of the colours and corners of `app/globals.css`. */
import { pictureSize } from '@/lib/model/pictures';

import { contrast, type Oklch, toHex, toOklch } from './colour';

export const WARMTHS = ['cool', 'neutral', 'warm'] as const;
export const RADII = ['none', 'small', 'medium', 'large'] as const;

/** A file of the owner's: where it is in the content folder, and its address as a decoded path. */
export type BrandFile = { file: string; path: string };

export type Theme = {
  /** `#rrggbb`, on light pages; the one on dark pages follows from it. */
  accent: string | null;
  /** Of the background. */
  warmth: (typeof WARMTHS)[number];
  /** Of corners. */
  radius: (typeof RADII)[number];
  /** An SVG or PNG in place of the sign before the name. */
  logo: BrandFile | null;
  /** A WOFF2 file in place of the shipped typeface. */
  typeface: BrandFile | null;
};

/** As `app/globals.css` has it. */
export const PLAIN_THEME: Theme = {
  accent: null,
  warmth: 'warm',
  radius: 'medium',
  logo: null,
  typeface: null,
};

type Written = { [Key in 'accent' | 'warmth' | 'radius']?: Theme[Key] | null | undefined };

/** @param written in `site.yaml` */
export function toTheme(
  written: Written | null | undefined,
  files: Pick<Theme, 'logo' | 'typeface'> = PLAIN_THEME,
): Theme {
  const { accent, warmth, radius } = written ?? {};
  return {
    accent: accent ?? null,
    warmth: warmth ?? PLAIN_THEME.warmth,
    radius: radius ?? PLAIN_THEME.radius,
    logo: files.logo,
    typeface: files.typeface,
  };
}

/** Where pages find the typeface; `next.config.js` gives it its headers. @param hash of the file */
export function typefacePath(hash: string): string {
  return `/library/fonts/${hash}.woff2`;
}

/** Whether a logo holds the name, too, so that it stands alone: one more than twice as wide as it is high. */
export function isWordmark(logo: BrandFile): boolean {
  const size = pictureSize(logo.path);
  return size !== undefined && size.width > 2 * size.height;
}

/** Custom properties by name without `--`: `color-accent` -> `light-dark(#b02a1c, #ff8f7d)`. */
export type Tokens = Record<string, string>;

/** What text needs. Source: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const TEXT_CONTRAST = 4.5;

const GROUNDS: Record<Theme['warmth'], Tokens> = {
  warm: {},
  neutral: {
    'color-canvas': 'light-dark(#fafafa, #0f0f0f)',
    'color-surface': 'light-dark(#ffffff, #181818)',
    'color-sunken': 'light-dark(#f1f1f1, #232323)',
    'color-line': 'light-dark(#dfdfdf, #303030)',
  },
  cool: {
    'color-canvas': 'light-dark(#f8fafc, #0d1014)',
    'color-surface': 'light-dark(#ffffff, #161a20)',
    'color-sunken': 'light-dark(#edf1f5, #20262d)',
    'color-line': 'light-dark(#d9e0e7, #2c333b)',
  },
};
const CANVAS = { cool: '#f8fafc', neutral: '#fafafa', warm: '#fcfbf9' };
const DARK_SURFACE = { cool: '#161a20', neutral: '#181818', warm: '#17191c' };
const CORNERS = { none: '0', small: '0.375rem', medium: '0.875rem', large: '1.5rem' };

/** What differs from `app/globals.css`; nothing for a plain theme. */
export function toTokens({ accent, warmth, radius }: Theme): Tokens {
  return {
    ...GROUNDS[warmth],
    ...(radius === PLAIN_THEME.radius ? {} : { 'radius-card': CORNERS[radius] }),
    ...(accent === null ? {} : toAccents(accent, warmth)),
  };
}

/** How well an accent can be read on the page, and the nearest shade of it that can; undefined if it is one itself. */
export function accentFault({
  accent,
  warmth,
}: Theme): { ratio: number; better: string } | undefined {
  if (accent === null) return undefined;
  const ratio = contrast(accent, CANVAS[warmth]);
  if (ratio >= TEXT_CONTRAST) return undefined;
  return { ratio, better: step(toOklch(accent), -0.01, CANVAS[warmth], TEXT_CONTRAST) };
}

function toAccents(accent: string, warmth: Theme['warmth']): Tokens {
  const own = toOklch(accent);
  const ground = DARK_SURFACE[warmth];
  const dark = step({ ...own, l: 0.68, c: Math.min(own.c, 0.14) }, 0.01, ground, 7);
  const onDark = { l: 0.2, c: Math.min(own.c, 0.06), h: own.h };
  const pair = (light: string, other: string) => `light-dark(${light}, ${other})`;
  return {
    'color-accent': pair(accent, dark),
    'color-accent-strong': pair(
      toHex({ ...own, l: Math.max(0.1, own.l - 0.11) }),
      toHex({ ...toOklch(dark), l: Math.min(0.97, toOklch(dark).l + 0.09) }),
    ),
    'color-accent-soft': pair(
      toHex({ l: 0.95, c: Math.min(own.c, 0.022), h: own.h }),
      toHex({ l: 0.26, c: Math.min(own.c, 0.03), h: own.h }),
    ),
    'color-on-accent': pair('#ffffff', step(onDark, -0.01, dark, TEXT_CONTRAST)),
  };
}

/** The first shade with this contrast, going darker or lighter. */
function step(from: Oklch, by: number, ground: string, least: number): string {
  for (let { l } = from; l > 0 && l < 1; l += by) {
    const hex = toHex({ ...from, l });
    if (contrast(hex, ground) >= least) return hex;
  }
  return by < 0 ? '#000000' : '#ffffff';
}
