/** Lists of times in bodies that are almost chapters. Used by `read.ts`. */
import type { Guard } from '@/lib/content/guard';
import type { VideoEntry } from '@/lib/content/video-file';
import { findChapterFault, LEAST_CHAPTERS } from '@/lib/model/chapters';
import { formatMoment } from '@/lib/model/moment';
import { type Problem, quote } from '@/lib/model/problem';

/** A warning for each. @param entries with their bodies as written */
export function reportChapterLists(entries: VideoEntry[], guard: Guard, problems: Problem[]) {
  for (const { file, bodyLine, video } of entries) {
    if (video.chapters.length > 0) continue;
    const fault = guard(file.name, () => findChapterFault(video.body, video.duration));
    if (!fault) continue;
    const at = formatMoment(fault.start);
    const texts = {
      few: [
        'a list of two times is not shown as chapters',
        `write at least ${LEAST_CHAPTERS}, or remove the times`,
      ],
      order: [
        `${at} does not come after the one before it, so the list is not shown as chapters`,
        'put them in chronological order',
      ],
      twice: [
        `${at} is the time of two entries, so the list is not shown as chapters`,
        'correct one of the two times',
      ],
      length: [
        `${at} is not within the video, which ends at ${formatMoment(video.duration ?? 0)}, so the list is not shown as chapters`,
        'correct the time, or the duration',
      ],
      'no length': [
        'a list of times is not shown as chapters while the length of the video is unknown',
        'add a line "duration: …" with its length in seconds, like 183',
      ],
      slip: [
        `${quote(fault.slip?.written)} is not a time, so the list is not shown as chapters`,
        `write ${fault.slip?.right}${fault.slip?.isMark ? '' : ', or the right time'}`,
      ],
    } as const;
    const [message, fix] = texts[fault.reason];
    const line = bodyLine + fault.line;
    problems.push({
      severity: 'warning',
      file: file.name,
      line,
      column: fault.slip?.column ?? 1,
      field: 'chapters',
      message,
      fix,
      ...(fault.slip?.isMark && { mend: { found: fault.slip.written, text: fault.slip.right } }),
    });
  }
}
