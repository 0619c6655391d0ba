/** The files that `theme:` of a `site.yaml` names: a logo and a typeface. Used by `site-file.ts`. */
import { createHash } from 'node:crypto';
import path from 'node:path';

import { picturePath } from '@/lib/model/pictures';
import { quote } from '@/lib/model/problem';
import { type BrandFile, typefacePath } from '@/lib/model/theme/theme';

import { type Fault, pngFault, svgFault, woff2Fault } from './brand-faults';
import { readBytes } from './folder';
import { listNames } from './listing';
import { measurePicture } from './picture-size';
import type { Report } from './reporter';
import { LOGO, type SizeLimit, TYPEFACE } from './size-limits';

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
  const kind = /\.(svg|png)$/iu.exec(name)?.[1]?.toLowerCase();
  const tell = (fault: Fault) =>
    report(['theme', 'logo'], `${quote(name)} ${fault.message}`, fault.fix);
  if (kind === undefined) {
    tell({ message: 'is neither an SVG nor a PNG', fix: 'save the logo as one of the two' });
    return null;
  }
  const file = readFile(name, LOGO, tell);
  if (!file) return null;
  const { bytes, hash } = file;
  const fault = kind === 'svg' ? svgFault(new TextDecoder().decode(bytes)) : pngFault(bytes);
  const measured = measurePicture(bytes);
  if (fault ?? !measured) {
    tell(fault ?? { message: 'is not a picture', fix: 'save the logo as SVG or PNG' });
    return null;
  }
  return { file: file.path, path: picturePath(hash, measured!.size, path.posix.basename(name)) };
}

function readTypeface(name: string, report: Report): BrandFile | null {
  const at = ['theme', 'typeface'];
  const tell = (fault: Fault) => report(at, `${quote(name)} ${fault.message}`, fault.fix);
  const file = readFile(name, TYPEFACE, tell);
  if (!file) return null;
  const fault = woff2Fault(file.bytes);
  if (fault) {
    tell(fault);
    return null;
  }
  if (file.bytes.length > LIGHT) {
    const size = Math.round(file.bytes.length / 1024);
    const message = `${quote(name)} has ${size} KB, which every visitor has to load`;
    report(at, message, TYPEFACE.fix, 'warning');
  }
  return { file: file.path, path: typefacePath(file.hash) };
}

function readFile(name: string, limit: SizeLimit, tell: (fault: Fault) => void) {
  const file = path.posix.normalize(name);
  const bytes = readBytes(file, limit);
  if (!('severity' in bytes)) {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    return { path: file, bytes, hash };
  }
  tell(isAbsent(bytes.message) ? absent(name) : { message: bytes.message, fix: bytes.fix });
  return undefined;
}

const isAbsent = (message: string) => /ENOENT|outside the content folder|not a file/u.test(message);

function absent(name: string): Fault {
  const wanted = path.posix.basename(name).toLowerCase();
  const folders = ['', ...listNames('').filter((one) => !one.includes('.'))];
  const nearest = folders
    .flatMap((folder) => listNames(folder).map((one) => path.posix.join(folder, one)))
    .find((one) => path.posix.basename(one).toLowerCase() === wanted);
  return {
    message: 'is not a file in the content folder',
    fix: nearest ? `write ${nearest}` : 'put the file there',
  };
}
