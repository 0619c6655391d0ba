import type { Found } from '@/lib/browser/search/results';
import { words } from '@/lib/model/words';

export type FoundNotesProps = { found: Found };

/** What was searched for, if it differs from what was typed. */
export function FoundNotes({ found: { corrected, also, hasMissedPhrase } }: FoundNotesProps) {
  const notes = [
    corrected === null ? '' : words.search.corrected(corrected),
    also.length > 0 ? words.search.also(also) : '',
    hasMissedPhrase ? words.search.missedPhrase : '',
  ].filter((note) => note !== '');
  return notes.map((note) => (
    <p key={note} className="text-sm">
      {note}
    </p>
  ));
}
