/** What to write in place of a leftover, made from what is there. Used by `left-over-kinds.ts`. */
import { addressIn, callFor } from './shortcode-addresses';
import { findShortcodes } from './shortcode-syntax';

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

/** `[[Page#Part|words]]`, as the name of the page, what follows it in its address, and the words. */
export function readWikiLink(found: string): { name: string; part: string; words: string } {
  const inside = found.replace(/^!?\[\[|\]\]$/gu, '');
  const [target = '', words] = inside.split(/\|(.*)/su);
  const [name = '', part] = target.split('#', 2);
  return {
    name: name.trim(),
    part: part === undefined ? '' : `#${part.trim().toLowerCase().replace(/\s+/gu, '-')}`,
    words: (words || target).trim(),
  };
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

/**
 * `{% youtube id %}`, `[embed]address[/embed]`, `<YouTube id="…" />` -> the shortcode that shows the same.
 * @returns undefined if it names nothing for certain
 */
export function writeCall(found: string): string | undefined {
  const inside = found
    .replace(/\[\/\w{1,40}\\?\]$|\/?>$/u, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/'([^'"\n]*)'/gu, '"$1"')
    .replace(/[\\<[\]{}%()|,;“”„‘’]|(?<!\S)-(?!\S)/gu, ' ')
    .trim()
    .replace(/^(\w{1,40})[:=](?!\/)/u, '$1 ');
  const [call] = findShortcodes(`{{< ${inside} >}}`).shortcodes;
  if (!call) return undefined;
  const [first = ''] = [...call.args.positional, ...call.args.named.values()];
  if (/^vimeo$/iu.test(call.name) && /^\d{4,20}$/u.test(first)) return `{{< vimeo ${first} >}}`;
  const isVideo = addressIn(call.inside) !== undefined || /youtu|\byt\b|video|embed/iu.test(inside);
  return isVideo ? callFor(call.args, call.inside) : undefined;
}
