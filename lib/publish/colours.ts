/** The colours of `app/globals.css`, for what is drawn without that stylesheet. Used at build time. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Tokens } from '@/lib/model/theme/theme';

const FILE = 'app/globals.css';

/** Hex codes, the same twice if a colour has no dark form; `css` is both, as a stylesheet takes them. */
export type Colour = { light: string; dark: string; css: string };

/** Those of the site: thousands of pages ask for a few. */
let ownTokens: Map<string, string> | undefined;

/**
 * @param token the part after `--color-`: `accent`
 * @param css a stylesheet to read instead
 * @throws if there is no such token, or if its value is neither `#hex` nor `light-dark(#hex, #hex)`
 */
export function colourOf(token: string, css?: string): Colour {
  const values = css === undefined ? (ownTokens ??= readTokens(readStylesheet())) : readTokens(css);
  const value = themed(token, css) ?? values.get(token);
  if (value === undefined)
    throw new Error(`${FILE} has no --color-${token}; it has ${[...values.keys()].join(', ')}`);
  const pair = /^light-dark\((#[\da-f]{3,8}), (#[\da-f]{3,8})\)$/iu.exec(value);
  const [light, dark] = pair ? [pair[1]!, pair[2]!] : [value, value];
  if (!/^#[\da-f]{3,8}$/iu.test(light))
    throw new Error(
      `--color-${token} in ${FILE} is "${value}"; write #hex or light-dark(#hex, #hex)`,
    );
  return { light, dark, css: value };
}

/** What the theme of the site that is built makes of it. */
function themed(token: string, css: string | undefined): string | undefined {
  if (css !== undefined || !process.env.SITE_THEME) return undefined;
  return (JSON.parse(process.env.SITE_THEME) as Tokens)[`color-${token}`];
}

/** Values by name, the first of each: later ones are for people who ask for more contrast. */
function readTokens(css: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name, value] of css.matchAll(/--color-([\w-]+): ([^;]+);/gu))
    if (!values.has(name!)) values.set(name!, value!);
  return values;
}

function readStylesheet(): string {
  return readFileSync(path.join(/*turbopackIgnore: true*/ process.cwd(), FILE), 'utf8');
}
