/** The stylesheet that a theme adds to each page. */
import { toOklch } from './colour';
import { type BrandFile, type Theme, toTokens } from './theme';

/**
 * What each page has as a `<style>`: the properties in the layer of `app/globals.css` that has the same ones, so that
 * visitors' preferences still win, then what only an own accent, logo or typeface needs.
 */
export function toThemeStyle(theme: Theme): string {
  const tokens = toTokens(theme);
  const lines = Object.entries(tokens).map(([name, value]) => `--${name}:${value}`);
  return [
    lines.length === 0 ? '' : `@layer theme{:root{${lines.join(';')}}}`,
    theme.accent === null ? '' : toHues(theme.accent),
    theme.logo === null ? '' : LOGO_STYLE,
    theme.typeface === null ? '' : toFontFace(theme.typeface),
  ].join('');
}

const LOGO_STYLE =
  '[data-logo]{flex-shrink:0;width:auto;max-width:min(12rem,45vw);height:2rem;object-fit:contain}';

/** A first page shows the system's typeface, so that no text changes while it is read and posters come first. */
function toFontFace({ path }: BrandFile): string {
  const face = `font-family:Brand;font-weight:100 900;font-display:optional;src:url(${path}) format("woff2")`;
  return `@font-face{${face}}:root:root:not([data-first]){--typeface:Brand,system-ui}`;
}

/** Neither grey nor nearly so: it has a hue. */
const LEAST_CHROMA = 0.03;
/** Degrees between the first and the last of the ten hues of drawn pictures; see `app/_styles/drawing.css`. */
const HUES_WIDTH = 90;

/** Drawn pictures around the hue of the accent instead of all over the circle. */
function toHues(accent: string): string {
  const { c, h } = toOklch(accent);
  if (c < LEAST_CHROMA) return '';
  return Array.from({ length: 10 }, (_, index) => {
    const hue = Math.round(h + (index / 9 - 0.5) * HUES_WIDTH + 360) % 360;
    return `.hue-${index}{--hue:${hue}}`;
  }).join('');
}
