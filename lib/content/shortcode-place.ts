/** Where in the markdown a shortcode is, which decides what it may become. Used by `shortcodes.ts`. */
import type { Shortcode } from './shortcode-syntax';

/** In the address of a link, in an attribute of HTML, on a line of its own, or in a sentence. */
export type ShortcodePlace = {
  kind: 'address' | 'attribute' | 'block' | 'inline';
  /** What a line below it has to start with to be in the same list or quote. */
  indent: string;
};

/** How far to look back: no label, address or tag is longer. */
const REACH = 1000;
const EARLIER = /\{\{[<%][^]*?[>%]\}\}/gu;
/** A tag up to the value of an attribute. */
const ATTRIBUTE = /<[a-z][^<>]*\s[\w-]+\s*=\s*(?:"[^"<>]*|'[^'<>]*|[^\s"'<>]*)$/iu;

/** @param end where the shortcode, or the other half of its pair, ends */
export function placeOf(body: string, { start }: Shortcode, end: number): ShortcodePlace {
  const reach = body.slice(Math.max(0, start - REACH), start);
  const mayBeWithin = /\](?:\(|:)|=/u.test(reach);
  const before = mayBeWithin ? reach.replace(EARLIER, '') : reach;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const [marks] = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)*/u.exec(line)!;
  const indent = marks.replace(/[^>\s]/gu, ' ');
  if (mayBeWithin && isAddress(line)) return { kind: 'address', indent };
  if (mayBeWithin && ATTRIBUTE.test(before)) return { kind: 'attribute', indent };
  const isAlone = marks === line && /^[ \t]*(?:\n|$)/u.test(body.slice(end, end + 80));
  return { kind: isAlone ? 'block' : 'inline', indent };
}

/** Whether a line continues with an address: `[text](…` or `[label]: …`. */
function isAddress(line: string): boolean {
  const opening = line.lastIndexOf('](');
  return (
    (opening !== -1 && /^\s*<?[^\s<>()]*$/u.test(line.slice(opening + 2))) ||
    /^\s*\[[^\]]*\]:\s*<?$/u.test(line)
  );
}

/** Whether what is there is read rather than followed. */
export function isText({ kind }: ShortcodePlace): boolean {
  return kind === 'block' || kind === 'inline';
}
