/** A body as it reads without its shortcodes, which may hold quotes and angle brackets of their own. Asked by what reads HTML. */

/** Each becomes as many letters, so that every place stays. */
export function maskShortcodes(body: string): string {
  let text = '';
  let end = 0;
  for (const { index, 1: form } of body.matchAll(/\{\{([<%])/gu)) {
    if (index < end) continue;
    const closing = form === '<' ? '>}}' : '%}}';
    const close = body.indexOf(closing, index);
    if (close === -1) break;
    const to = close + closing.length;
    text += body.slice(end, index) + body.slice(index, to).replace(/[^\n]/gu, 'x');
    end = to;
  }
  return text + body.slice(end);
}
