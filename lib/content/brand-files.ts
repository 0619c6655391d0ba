/** The files that `theme:` of a `site.yaml` names: a logo and a typeface. Used by `site-file.ts`. */
import { createHash } from 'node:crypto';
import path from 'node:path';

import { quote } from '@/lib/model/problem';
import { type BrandFile, typefacePath } from '@/lib/model/theme/theme';

import { readBytes } from './folder';
import { createPictures } from './pictures';
import type { Report } from './reporter';
import { TYPEFACE } from './size-limits';

export type BrandFiles = { logo: BrandFile | null; typeface: BrandFile | null };

/** What visitors on a slow phone load gladly. */
const LIGHT = 100 * 1024;

/**
 * @param names as written, relative to the content folder
 * @param report gets what keeps a file from being used
 */
export function readBrandFiles(
  names: { logo?: string | null | undefined; typeface?: string | null | undefined },
  report: Report,
): BrandFiles {
  return {
    logo: names.logo ? readLogo(names.logo, report) : null,
    typeface: names.typeface ? readTypeface(names.typeface, report) : null,
  };
}

function readLogo(name: string, report: Report): BrandFile | null {
  const at = ['theme', 'logo'];
  if (!/\.(?:svg|png)$/iu.test(name)) {
    report(at, `${quote(name)} is neither an SVG nor a PNG`, 'save the logo as one of the two');
    return null;
  }
  const found = createPictures().find(`/${name}`, 'site.yaml');
  if (!found?.picture) {
    const { message, fix } = found?.fault ?? absent(name);
    report(at, `${quote(name)} ${message}`, fix);
    return null;
  }
  if (found.fault) report(at, found.fault.message, found.fault.fix, 'warning');
  return found.picture;
}

function readTypeface(name: string, report: Report): BrandFile | null {
  const at = ['theme', 'typeface'];
  const file = path.posix.normalize(name);
  const bytes = readBytes(file, TYPEFACE);
  if ('severity' in bytes) {
    const { message, fix } = bytes.message.includes('ENOENT') ? absent(name) : bytes;
    report(at, `${quote(name)} ${message}`, fix);
    return null;
  }
  // The signature of https://www.w3.org/TR/WOFF2/#woff20Header
  if (new TextDecoder('latin1').decode(bytes.slice(0, 4)) !== 'wOF2') {
    report(at, `${quote(name)} is not a WOFF2 file`, 'convert the typeface to WOFF2');
    return null;
  }
  if (bytes.length > LIGHT) {
    const size = Math.round(bytes.length / 1024);
    const fix = 'leave out the letters that your language does not have, e.g. with pyftsubset';
    report(at, `${quote(name)} has ${size} KB, which every visitor has to load`, fix, 'warning');
  }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { file, path: typefacePath(hash) };
}

const absent = (name: string) => ({
  message: 'is not in the content folder',
  fix: `put the file there, or write its path from there, like brand/${path.posix.basename(name)}`,
});
