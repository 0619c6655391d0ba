/** Hugo's shortcodes that are markup rather than links, as markdown and a little HTML. Used by `shortcodes.ts`. */
import {
  escapeAddress,
  escapeHtml,
  escapeText,
  toCodeSpan,
  toFence,
  toLink,
} from './markdown-text';
import { toPlainText } from './plain-text';
import type { ShortcodePlace } from './shortcode-place';
import type { Arguments } from './shortcode-syntax';

/** A picture with its surroundings; its address is looked up like that of any other picture. */
export function toFigure({ named, positional }: Arguments, place: ShortcodePlace): string {
  const get = (name: string) => named.get(name) ?? '';
  const src = get('src') || (positional[0] ?? '');
  const caption = get('caption').replace(/\s+/gu, ' ');
  if (place.kind === 'address' || place.kind === 'attribute') return escapeAddress(src);
  const alt = get('alt') || toPlainText(caption) || get('title');
  const sizes = ['width', 'height'].flatMap((name) => {
    const size = /^\d{1,5}(?=(?:px)?$)/u.exec(get(name))?.[0];
    return size === undefined ? [] : [` ${name}="${size}"`];
  });
  const picture =
    sizes.length > 0
      ? `<img src="${escapeAddress(src)}" alt="${escapeHtml(alt)}"${sizes.join('')}>`
      : `!${toLink(escapeText(alt), src)}`;
  const shown = src === '' ? '' : get('link') ? toLink(picture, get('link')) : picture;
  const credit = get('attrlink')
    ? toLink(get('attr') || get('attrlink'), get('attrlink'))
    : get('attr');
  const title = get('title') && `**${escapeText(get('title'))}**`;
  const words = [title, caption, credit].filter((text) => text !== '').join(' ');
  if (words === '') return shown;
  if (place.kind === 'inline') return `${shown} ${words}`.trim();
  return [
    '<figure>',
    '',
    shown,
    '',
    '<figcaption>',
    '',
    words,
    '',
    '</figcaption>',
    '</figure>',
    '',
  ].join(`\n${place.indent}`);
}

/** The code between the two halves of `highlight`, unchanged. */
export function toHighlight(
  { named, positional }: Arguments,
  inner: string,
  place: ShortcodePlace,
): string {
  const [language = ''] = /^[\w+#.-]*/u.exec(named.get('lang') ?? positional[0] ?? '')!;
  const code = inner.replace(/^[ \t]*\n/u, '').trimEnd();
  if (place.kind === 'block') return toFence(code, language, place.indent);
  if (!code.includes('\n')) return toCodeSpan(code.trim());
  const around = `\n${place.indent}`.repeat(2);
  return around + toFence(code, language, place.indent) + around;
}

/** The two halves of `details`; what is between them stays markdown. @param untitled the summary if none is given */
export function toDetails(
  { named }: Arguments,
  { kind, indent }: ShortcodePlace,
  untitled: string,
): [string, string] {
  const line = `\n${indent}`;
  const summary = escapeHtml(toPlainText(named.get('summary') ?? '')) || untitled;
  const isOpen = /^(?:true|1)$/u.test(named.get('open') ?? '');
  const before = kind === 'block' ? '' : line.repeat(2);
  const opening = `${before}<details${isOpen ? ' open' : ''}>${line}<summary>${summary}</summary>${line.repeat(2)}`;
  return [opening, `${line.repeat(2)}</details>${line.repeat(2)}`];
}

/** The content of a QR code, which serves a reader as well as its picture. */
export function toQrText({ named }: Arguments, inner: string): string {
  const text = (named.get('text') || inner).trim();
  return /^https?:\/\/[^\s<>]+$/u.test(text) ? `<${text}>` : escapeText(text);
}
