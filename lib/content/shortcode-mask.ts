/** A body with its shortcodes masked, since they may contain quotes and angle brackets. Used by whatever reads HTML. */

/** Each is replaced by as many letters, so that all offsets stay. */
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
