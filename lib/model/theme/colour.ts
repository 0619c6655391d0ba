/** Colours in OKLCH, where equal steps of lightness look equal, and their contrast. Used by `theme.ts`. */

/** Lightness from 0 to 1, chroma from 0 to about 0.4, hue in degrees. */
export type Oklch = { l: number; c: number; h: number };

type Triple = [number, number, number];

/**
 * @param hex `#rgb` or `#rrggbb`
 * Source: https://bottosson.github.io/posts/oklab/
 */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = toLinear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const hue = (Math.atan2(bb, a) * 180) / Math.PI;
  return { l: lightness, c: Math.hypot(a, bb), h: (hue + 360) % 360 };
}

/** The nearest colour that screens show: chroma is reduced until there is one. @returns `#rrggbb` */
export function toHex({ l, c, h }: Oklch): string {
  for (let chroma = c; ; chroma -= 0.005) {
    const rgb = toRgb({ l, c: Math.max(0, chroma), h });
    const fits = rgb.every((value) => value >= -0.0005 && value <= 1.0005);
    if (fits || chroma <= 0) return `#${rgb.map(toDigits).join('')}`;
  }
}

/** From 1 to 21. Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = toLinear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function toLinear(hex: string): Triple {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/giu, '$&$&') : hex;
  return [1, 3, 5].map((at) => {
    const value = parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

/** Linear light to what a screen is sent, each from 0 to 1 if it can show the colour. */
function toRgb({ l, c, h }: Oklch): Triple {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const [lo, me, sh] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ] as Triple;
  return [
    4.0767416621 * lo - 3.3077115913 * me + 0.2309699292 * sh,
    -1.2684380046 * lo + 2.6097574011 * me - 0.3413193965 * sh,
    -0.0041960863 * lo - 0.7034186147 * me + 1.707614701 * sh,
  ].map((value) =>
    value <= 0.0031308 ? value * 12.92 : 1.055 * Math.max(0, value) ** (1 / 2.4) - 0.055,
  ) as Triple;
}

function toDigits(value: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, value)) * 255);
  return byte.toString(16).padStart(2, '0');
}
