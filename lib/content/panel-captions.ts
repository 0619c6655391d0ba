/** Captions as YouTube shows them beside a video: `0:05`, and the words below or behind it. Used by `captions.ts`. */
import { formatCueTime } from '@/lib/model/cue-text';
import { parseClock } from '@/lib/model/format';

const ROW = /^\s*((?:\d{1,2}:)?\d{1,2}:[0-5]\d)(?:\s+(\S.*))?$/u;
/** Seconds that the last words stay. */
const LAST = 4;

type Row = { start: number; words: string[] };

/** The file with an end for each time, which is the start of the next; undefined for any other text. */
export function fromPanel(text: string, kind: 'srt' | 'vtt'): string | undefined {
  const rows: Row[] = [];
  for (const line of text.replace(/^WEBVTT\s*$/mu, '').split('\n')) {
    const [, time, words] = ROW.exec(line) ?? [];
    const start = parseClock(time);
    const last = rows.at(-1);
    if (start === undefined) {
      if (line.trim() === '') continue;
      if (!last) return undefined;
      last.words.push(line.trim());
    } else if (last?.start === start) last.words.push(...(words ? [words] : []));
    else rows.push({ start, words: words ? [words] : [] });
  }
  const isRight = rows.every(
    ({ start, words }, index) => words.length > 0 && start > (rows[index - 1]?.start ?? -1),
  );
  if (rows.length < 2 || !isRight) return undefined;
  const stamp = (seconds: number) =>
    formatCueTime(seconds).replace('.', kind === 'vtt' ? '.' : ',');
  const cues = rows.map(({ start, words }, index) => {
    const end = rows[index + 1]?.start ?? start + LAST;
    return `${index + 1}\n${stamp(start)} --> ${stamp(end)}\n${words.join('\n')}\n`;
  });
  return `${kind === 'vtt' ? 'WEBVTT\n\n' : ''}${cues.join('\n')}`;
}
