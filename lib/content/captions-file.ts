/** Which files are captions, and for which page, judging by their names. Used by `captions.ts`, `select-pages.ts` and the catalog. */
import { isMarkdown, withoutExtension } from '@/lib/model/content-path';

/** `captions.en.srt` beside `index.md`, `name.captions.en.vtt` beside `name.md`, and the older names. */
const NAME =
  /^(?:(?!data\.captions\.)(.+?)\.)?(?:data\.captions|transcript|captions)\.([^./]+)\.(srt|vtt|md|markdown|mdown)$/iu;
/** Files with times and text, whether or not we can read them. */
const TIMED = /\.(?:srt|vtt|sbv|ttml|dfxp|ass|ssa|lrc|smi|srv[123]|json3|ytt|stl|scc)(?:\.txt)?$/iu;
/** Other names that mean captions: `a.captions.en.txt`, `a.transcript.md`. */
const MEANT = /(?:^|\.)(?:captions|transcript)(?:\.[^./]+){1,3}$/iu;

export type CaptionsName = {
  /** Path of the page without its extension, composed (NFC): `videos/a` or `videos/a/index`. */
  owner: string;
  /** As written. */
  language: string;
  kind: 'srt' | 'vtt' | 'md';
};

/** Undefined unless the name is that of captions we can read. */
export function readCaptionsName(file: string): CaptionsName | undefined {
  const cut = file.lastIndexOf('/') + 1;
  const [, page = 'index', language = '', ending = ''] = NAME.exec(file.slice(cut)) ?? [];
  if (language === '') return undefined;
  const kind = isMarkdown(file) ? 'md' : (ending.toLowerCase() as 'srt' | 'vtt');
  return { owner: (file.slice(0, cut) + page).normalize('NFC'), language, kind };
}

/** Whether a file contains captions, judging by its extension or its name. */
export function areCaptions(file: string): boolean {
  return TIMED.test(file) || MEANT.test(file.slice(file.lastIndexOf('/') + 1));
}

/** The page of a text without times whose name is missing its language: `videos/a.transcript.md` -> `videos/a`. */
export function ownerOfUnnamed(file: string): string | undefined {
  return isMarkdown(file)
    ? /^(.+)\.(?:captions|transcript)$/iu.exec(withoutExtension(file))?.[1]
    : undefined;
}
