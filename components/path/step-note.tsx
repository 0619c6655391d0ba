import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

export type StepNoteProps = { note: string };

/** Why a step is in its path; nothing if its editor does not say. */
export function StepNote({ note }: StepNoteProps) {
  if (note === '') return null;
  return (
    <p className="max-w-[68ch] text-pretty">
      <span className="kicker text-muted">{words.paths.note}</span>{' '}
      <span {...CONTENT_TEXT}>{note}</span>
    </p>
  );
}
