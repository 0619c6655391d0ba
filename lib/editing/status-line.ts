/** The last line of a terminal, which says what a command is doing. Used by the editors' commands. */
import { toLine, toLines } from '@/lib/model/printable';

export type StatusLine = {
  /** Replaces what was shown; an empty text clears it. Does nothing in a file or a pipe. */
  show: (text: string) => void;
  /** A line that stays, or several. */
  say: (line: string) => void;
};

type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;

export function openStatusLine(stream: Stream = process.stdout): StatusLine {
  const show = (text: string) => {
    // A text as long as the line would wrap and stay there; 0 columns means the width is unknown.
    const cut = [...toLine(text)].slice(0, (stream.columns || 80) - 1).join('');
    if (stream.isTTY) stream.write(`\r\u001b[K${cut}`);
  };
  const say = (line: string) => {
    show('');
    stream.write(`${toLines(line)}\n`);
  };
  return { show, say };
}
