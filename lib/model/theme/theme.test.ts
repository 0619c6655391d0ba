import { expect, test } from 'vitest';

import { contrast, toHex, toOklch } from './colour';
import { accentFault, isWordmark, PLAIN_THEME, type Theme, toTokens, WARMTHS } from './theme';
import { toThemeStyle } from './theme-style';

const HEXES = ['#000000', '#ffffff', '#ffdd00', '#0000ff', '#808080', '#b02a1c', '#0b6e4f', '#f0f'];

test('colours survive the way there and back', () => {
  expect(HEXES.map((hex) => toHex(toOklch(hex)))).toEqual([...HEXES.slice(0, -1), '#ff00ff']);
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('a plain theme changes nothing', () => {
  expect([toTokens(PLAIN_THEME), toThemeStyle(PLAIN_THEME)]).toEqual([{}, '']);
});

test('an accent that cannot be read is named with its ratio and a shade that can', () => {
  const faultOf = (accent: string) => accentFault({ ...PLAIN_THEME, accent });
  expect(faultOf('#b02a1c')).toBeUndefined();
  expect(faultOf('#ffdd00')?.ratio).toBeCloseTo(1.3, 2);
  for (const hex of ['#ffdd00', '#ffffff', '#808080', '#00ff00', '#ff8f7d'])
    expect(accentFault({ ...PLAIN_THEME, accent: faultOf(hex)!.better })).toBeUndefined();
});

const DARK = { cool: '#161a20', neutral: '#181818', warm: '#17191c' };

test.each(WARMTHS)('on a %s page, all accents can be read, light and dark', (warmth) => {
  for (const hex of [...HEXES, '#003300', '#7a0066']) {
    const theme: Theme = { ...PLAIN_THEME, accent: hex, warmth };
    const accent = accentFault(theme)?.better ?? hex;
    const tokens = toTokens({ ...theme, accent });
    const of = (name: string) => /\((\S+), (\S+)\)/u.exec(tokens[`color-${name}`]!)!.slice(1, 3);
    const [light, dark] = of('accent') as [string, string];
    const [onLight, onDark] = of('on-accent') as [string, string];
    const [softLight, softDark] = of('accent-soft') as [string, string];
    const ratios = [
      contrast(light, '#ffffff'),
      contrast(onLight, light),
      contrast(dark, DARK[warmth]),
      contrast(onDark, dark),
      contrast('#1a1917', softLight),
      contrast('#f2f0ec', softDark),
    ];
    expect([hex, ratios.filter((ratio) => ratio < 4.5)]).toEqual([hex, []]);
  }
});

test('drawn pictures have the hues around that of the accent; a grey one has none', () => {
  const huesOf = (accent: string) =>
    [...toThemeStyle({ ...PLAIN_THEME, accent }).matchAll(/--hue:(\d+)/gu)].map(([, hue]) => +hue!);
  const { h } = toOklch('#0b6e4f');
  const hues = huesOf('#0b6e4f');
  expect(hues).toHaveLength(10);
  expect(hues.every((hue) => Math.abs(hue - h) <= 46)).toBe(true);
  expect(huesOf('#767676')).toEqual([]);
  expect(huesOf('#b02a1c').every((hue) => hue >= 0 && hue < 360)).toBe(true);
});

test('a wide logo holds the name; one of unknown size does not', () => {
  const logoOf = (size: string) => ({ file: 'a.svg', path: `/library/pictures/0a${size}/a.svg` });
  expect(['/60x30', '/61x30', ''].map((size) => isWordmark(logoOf(size)))).toEqual([
    false,
    true,
    false,
  ]);
});
