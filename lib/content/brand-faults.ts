/** What keeps a logo or a typeface from being shown, as far as its bytes say. Used by `brand-files.ts`. */
import { XMLValidator } from 'fast-xml-parser';

import { quote } from '@/lib/model/problem';

export type Fault = { message: string; fix: string };

const DAMAGED = 'is not whole or not what its name says';

/** Parts of an SVG that a picture must not have: they run code, or load from elsewhere, and no browser does so. */
const ACTIVE =
  /<(?:script|foreignObject|iframe)\b|<!ENTITY\b|\son[a-z]+\s*=|@import\b|(?:href|src)\s*=\s*["']\s*(?!data:|#)[^"'#]|url\(\s*(?:["']\s*)?(?:https?:)?\/\//iu;

export function svgFault(text: string): Fault | undefined {
  const fix = 'open it in a drawing program, and save it as a plain SVG';
  const active = ACTIVE.exec(text)?.[0];
  if (active)
    return { message: `has ${quote(active.trim())}, which is not drawn in a picture`, fix };
  const result = XMLValidator.validate(text);
  if (result !== true)
    return { message: `is not a whole SVG: ${result.err.msg} (line ${result.err.line})`, fix };
  return /<svg\b[^>]*\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/u.test(text)
    ? undefined
    : { message: 'has no xmlns, without which no browser draws it', fix };
}

/** Its last chunk. Source: https://www.w3.org/TR/png-3/#11IEND */
const PNG_END = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

export function pngFault(bytes: Uint8Array): Fault | undefined {
  // Some programs write notes behind it, which nobody reads.
  return Buffer.from(bytes).includes(PNG_END)
    ? undefined
    : { message: DAMAGED, fix: 'export it again as PNG' };
}

/** Where the header says how long the file is. Source: https://www.w3.org/TR/WOFF2/#woff20Header */
const WOFF2_LENGTH = 8;

export function woff2Fault(bytes: Uint8Array): Fault | undefined {
  const fix = 'convert the typeface to WOFF2 again';
  if (new TextDecoder('latin1').decode(bytes.slice(0, 4)) !== 'wOF2')
    return { message: 'is not a WOFF2 file', fix };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isWhole = bytes.length > WOFF2_LENGTH + 4 && view.getUint32(WOFF2_LENGTH) === bytes.length;
  return isWhole ? undefined : { message: DAMAGED, fix };
}
