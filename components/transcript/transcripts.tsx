import { toHref, transcriptAddress, transcriptFragmentPath } from '@/lib/model/address';
import type { Transcript } from '@/lib/model/transcript';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { Chevron } from '../site/chevron';
import { TranscriptText } from './transcript-text';
import { TranscriptTools } from './transcript-tools';

export type TranscriptsProps = {
  video: Video;
  transcripts: Transcript[];
  /** Where captions can be added. */
  addUrl: string | undefined;
};

/** What was said, to read along: one closed section per language. */
export function Transcripts({ video, transcripts, addUrl }: TranscriptsProps) {
  if (transcripts.length === 0) {
    return (
      <p className="text-sm text-muted" data-print="hide">
        {words.transcript.none}{' '}
        {addUrl && (
          <a href={addUrl} rel="noopener" className="tap text-link">
            {words.transcript.add}
          </a>
        )}
      </p>
    );
  }
  return transcripts.map(({ language: tag, passages }) => {
    const id = `transcript-${tag}`;
    const isTimed = passages.length > 0;
    const name = words.locale.language(tag);
    return (
      <details key={tag} className="group rounded-card border border-line bg-surface">
        <summary className="flex min-h-12 cursor-pointer items-center gap-3 px-4 font-semibold hover:text-accent">
          {words.transcript.title}
          <span className="text-sm font-normal text-muted">{name}</span>
          <Chevron />
        </summary>
        {isTimed && <TranscriptTools id={id} title={video.title} />}
        <TranscriptText
          id={id}
          path={transcriptFragmentPath(video, tag)}
          language={tag}
          label={`${words.transcript.title}: ${name}`}
        />
        <p className="flex flex-wrap gap-x-5 border-t border-line px-4 py-1 text-sm">
          {(isTimed ? (['vtt', 'txt'] as const) : (['txt'] as const)).map((kind) => (
            <a
              key={kind}
              href={toHref(transcriptAddress(video, tag, kind))}
              download
              className="tap text-link"
            >
              {words.transcript.download(kind)}
            </a>
          ))}
        </p>
      </details>
    );
  });
}
