/** Code that never ends, and paragraphs that a line below makes headings. Used by `raw-markdown.ts`. */
import type { Edit } from './body-places';
import type { Raw } from './raw-links';

/** A fence that nothing closes. */
export function openFence(written: string): Raw | undefined {
  const [fence] = /^(?:`{3,}|~{3,})/u.exec(written) ?? [];
  if (fence === undefined) return undefined;
  const lines = written.split('\n');
  const last = lines.length > 1 ? withoutAround(lines.at(-1)!) : '';
  const isClosed = last.length >= fence.length && last === fence[0]!.repeat(last.length);
  if (isClosed) return undefined;
  const message = 'begins code that never ends, so the text after it is shown as code';
  return {
    found: lines[0]!,
    message,
    fix: `write ${fence} on a line below the code, or remove it`,
  };
}

/** A paragraph that the line below it makes a heading. */
export function longHeading(written: string, at: number): (Raw & { edits: Edit[] }) | undefined {
  const lines = written.split('\n');
  const last = lines.at(-1)!;
  const [around] = /^[ \t>]*/u.exec(last)!;
  const underline = last.slice(around.length).trimEnd();
  if (lines.length < 2 || !/^(?:-+|=+)$/u.test(underline)) return undefined;
  const [found = ''] = lines;
  const isSentence = found.length > 120 || (found.length > 40 && /[.!?]$/u.test(found.trimEnd()));
  if (lines.length === 2 && !isSentence) return undefined;
  const message = `is shown as a heading, because of the "${underline}" below it`;
  const divider = {
    at: at + written.lastIndexOf('\n'),
    found: '\n',
    text: `\n${around.trimEnd()}\n`,
  };
  // Any other underline is not a divider either.
  const edits = /^-{3,}$/u.test(underline) ? [divider] : [];
  return { found, message, fix: `add a blank line before "${underline}"`, edits };
}

/** A line without what opens quotes around it. */
const withoutAround = (line: string) => line.replace(/^[ \t>]+/u, '').trimEnd();
