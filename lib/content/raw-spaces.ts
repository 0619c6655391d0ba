/** A link or picture with a space in its address, which markdown does not read. Used by `raw-links.ts`. */

/** Behind an address: a title, in any quotes. */
const TITLE = /^(\S[^"“”„«»]{0,400}?)\s{1,9}["“„«”]([^"“”„«»]{0,200})["”“»]$/u;
const SIZE = /^(\S{1,400})\s{1,9}=(\d{0,5})x(\d{0,5})$/u;
const FILE =
  /\.(?:md|markdown|html?|pdf|png|jpe?g|gif|webp|avif|svg|mp[34]|docx?|pptx?|xlsx?|zip|txt)(?:[?#]\S*)?$/iu;

/** @returns undefined if what is in the brackets may be words */
export function spacedLink(
  mark: string,
  words: string,
  written: string,
): { message: string; fix: string; text?: string } | undefined {
  const what = mark === '!' ? 'a picture' : 'a link';
  const [, picture, width, height] = SIZE.exec(written) ?? [];
  if (picture !== undefined && mark === '!') {
    const sizes = [width && ` width="${width}"`, height && ` height="${height}"`].join('');
    const text = `<img src="${picture}" alt="${words.replaceAll('"', '&quot;')}"${sizes}>`;
    const message = 'is a picture with a size that markdown does not read; it is shown as text';
    return { message, fix: `write ${text}`, text };
  }
  const [, address = written, title] = TITLE.exec(written) ?? [];
  const behind = title === undefined ? '' : ` "${title}"`;
  const link = (url: string) => `${mark}[${words}](${url}${behind})`;
  const [first = '', ...rest] = address.split(/\s+/u);
  if (rest.length === 0) {
    if (title === undefined || !(isWeb(first) || isFile(first))) return undefined;
    const message = `is ${what} with curly quotes around its title, which is shown as text`;
    return { message, fix: `write ${link(first)}`, text: link(first) };
  }
  const message = `is ${what} whose address contains a space, which is shown as text`;
  if (/^https?:\/\/[^/]*\/?$/iu.test(first))
    return { message, fix: `write ${mark}[${words}](${first}) ${rest.join(' ')}` };
  if (!isWeb(first) && !/^mailto:/iu.test(first) && !isFile(address)) return undefined;
  const text = link(address.replace(/\s/gu, '%20'));
  // Other words behind an address may be words.
  const isPart = isFile(address) || rest.some((part) => /[/=]/u.test(part));
  return { message, fix: `write ${text}`, ...(isPart && { text }) };
}

const isWeb = (address: string) => /^https?:\/\//iu.test(address);
const isFile = (address: string) => FILE.test(address) || /^\.{0,2}\/[^\s/]/u.test(address);
