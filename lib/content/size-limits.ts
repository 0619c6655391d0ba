/** How large files may be: what is larger is not read at all, since it would take long or fill the memory. */

export type SizeLimit = {
  /** In bytes. */
  most: number;
  /** What an editor can do about a larger one. */
  fix: string;
};

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** More than the longest front matter and body have, in any script. */
export const PAGE: SizeLimit = {
  most: MEGABYTE,
  fix: 'split the text into several pages, or put a transcript into a captions file',
};
export const TERM: SizeLimit = {
  most: 256 * KILOBYTE,
  fix: 'shorten its text, or make a page of its own of a part',
};
export const SITE: SizeLimit = {
  most: 256 * KILOBYTE,
  fix: 'remove what is not a setting of the site',
};
export const WORDS: SizeLimit = {
  most: 256 * KILOBYTE,
  fix: 'remove what is no sentence of the interface',
};
export const SLOT: SizeLimit = {
  most: 32 * KILOBYTE,
  fix: 'put a large script into a file of its own, and name its address here',
};
/** Every page loads it. */
export const LOGO: SizeLimit = {
  most: 256 * KILOBYTE,
  fix: 'save it smaller: an SVG without pictures in it, or a PNG 100 pixels high',
};
export const TYPEFACE: SizeLimit = {
  most: MEGABYTE,
  fix: 'leave out the letters that your language does not have: search for "subset a font"',
};
/** Those of a day of speech have less. */
export const CAPTIONS: SizeLimit = {
  most: 5 * MEGABYTE,
  fix: 'export the captions again, without styles and positions',
};

/** @param size in bytes */
export function sizeFault(
  size: number,
  { most, fix }: SizeLimit,
): { message: string; fix: string } | undefined {
  if (size <= most) return undefined;
  return { message: `has ${formatSize(size)}, more than ${formatSize(most)}`, fix };
}

/** `256 KB`, `5 MB`; rounded up, so that what is too large never looks right. */
function formatSize(bytes: number): string {
  const [unit, name] = bytes < MEGABYTE ? [KILOBYTE, 'KB'] : [MEGABYTE, 'MB'];
  return `${(Math.ceil((bytes / unit) * 10) / 10).toLocaleString('en')} ${name}`;
}
