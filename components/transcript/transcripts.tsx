import { toHref, transcriptAddress, transcriptFragmentPath } from '@/lib/model/address';
import type { Transcript } from '@/lib/model/transcript';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { TranscriptReader } from './transcript-reader';

export type TranscriptsProps = { video: Video; transcripts: Transcript[] };

/** What was said, to read along: one language at a time. */
export function Transcripts({ video, transcripts }: TranscriptsProps) {
  return (
    <TranscriptReader
      title={video.title}
      tracks={transcripts.map(({ language, passages }) => {
        const isTimed = passages.length > 0;
        return {
          language,
          name: words.locale.language(language),
          path: transcriptFragmentPath(video, language),
          isTimed,
          files: (isTimed ? (['vtt', 'txt'] as const) : (['txt'] as const)).map((kind) => ({
            kind,
            href: toHref(transcriptAddress(video, language, kind)),
          })),
        };
      })}
    />
  );
}
