/** A transcript as markup for its page, and as files to take away. Asked by the watch page and the build. */
import type { Cue, Track } from '@/lib/model/captions';
import { escapeHtml } from '@/lib/model/html';
import { formatMoment, momentHref } from '@/lib/model/moment';
import type { Transcript } from '@/lib/model/transcript';

/**
 * A paragraph a passage, which begins with a link to its second. `data-start` is that second, `data-at` has
 * the seconds from there to each of its sentences.
 */
export function toTranscriptHtml({ passages, paragraphs }: Transcript): string {
  const prose = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`);
  const timed = passages.map(({ start, pieces }) => {
    const from = Math.floor(start);
    const offsets = pieces.map((piece) => Math.floor(piece.start) - from).join(' ');
    const words = pieces.map(({ text, isSound }) =>
      isSound
        ? `<span class="sound">${escapeHtml(text)}</span>`
        : `<span>${escapeHtml(text)}</span>`,
    );
    return `<p data-start="${from}" data-at="${offsets}"><a href="${momentHref(from)}">${formatMoment(from)}</a> ${words.join(' ')}</p>`;
  });
  return [...prose, ...timed].join('');
}

/** What is said, without times and sounds. */
export function toTranscriptText({ passages, paragraphs }: Transcript): string {
  const timed = passages.map(({ pieces }) =>
    pieces.flatMap(({ text, isSound }) => (isSound ? [] : [text])).join(' '),
  );
  return `${[...paragraphs, ...timed].filter((text) => text !== '').join('\n\n')}\n`;
}

/** The captions as WebVTT: https://www.w3.org/TR/webvtt1/ */
export function toVtt(track: Track): string {
  const cues = (track.cues ?? []).map(
    (cue) => `${clock(cue.start)} --> ${clock(cue.end)}\n${toCueText(cue)}`,
  );
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

/** A blank line would end the cue, an arrow would be taken for its times. */
function toCueText({ text }: Cue): string {
  return text
    .replace(/\n\s*\n/gu, '\n')
    .replaceAll('-->', '→')
    .trim();
}

/** Seconds as WebVTT writes them: `00:01:02.500`. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [whole / 3600, (whole / 60) % 60, whole % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  const millis = String(Math.min(999, Math.round((seconds - whole) * 1000))).padStart(3, '0');
  return `${parts.join(':')}.${millis}`;
}
