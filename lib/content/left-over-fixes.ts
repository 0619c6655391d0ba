/** What to write in place of a leftover, made from what is there. Used by `left-over-kinds.ts`. */

/** `{{ < youtube id > }}` -> `{{< youtube id >}}` */
export function writeShortcode(found: string): string {
  const [start, end] = /^[\\{\s]+%/u.test(found) ? ['{{%', '%}}'] : ['{{<', '>}}'];
  const inside = found
    .replace(/^[\\{\s]+(?:[<%]|&lt;)/u, '')
    .replace(/\\?(?:[>%]|&gt;)[\\}\s]{1,20}$/u, '')
    .replaceAll('&quot;', '"');
  return `${start} ${inside.trim()} ${end}`;
}

/** `![[a b.png|300]]` -> a picture of that width; any other text behind the line is what it shows. */
export function writePicture(found: string): string {
  const [file = '', more = ''] = found.slice(3, -2).split('|');
  const name = file.replace(/^.*\//u, '').replace(/\.\w+$/u, '');
  const [, width] = /^\s*(\d{1,5})(?:x\d{1,5})?\s*$/u.exec(more) ?? [];
  const address = file.replaceAll(' ', '%20');
  return width === undefined
    ? `![${more.trim() || name}](${address})`
    : `<img src="${address}" alt="${name.replaceAll('"', '&quot;')}" width="${width}">`;
}

/** An attribute without quotes, or with curly ones. */
const ATTRIBUTE =
  /(\s[\w-]{1,40})=(?:"([^"]*)"|'([^']*)'|[“”„]([^“”„"<>]*)[“”„"]|[‘’]([^‘’'<>]*)[‘’']|([^\s"'<>`“”„‘’]+?)(?=\s|\/?>))/gu;

/** The tag with each value in straight quotes. */
export function writeTag(found: string): string {
  return found
    .replace(/\s+/gu, ' ')
    .replace(ATTRIBUTE, (_, name: string, ...values: (string | undefined)[]) => {
      const value = values.slice(0, 5).find((one) => one !== undefined) ?? '';
      return `${name}="${value.replaceAll('"', '&quot;')}"`;
    });
}
