/** The library as search sees it, loaded with the first question: ranking, cards and moments. */
import { fetchFile, ReplacedError } from '@/lib/browser/fetch-file';
import { loadIndex, type LoadedIndex } from '@/lib/browser/loaded-index';
import { keep } from '@/lib/model/keep';
import { sentencesPath, type SentenceRow } from '@/lib/model/search/index-table';

import { type Answer, type Engine, openEngine } from '@/lib/model/search/engine';
import { type Moment, toMoment } from '@/lib/model/search/excerpt';
import type { Passage } from '@/lib/model/search/passages';

export type Library = {
  videoIndex: LoadedIndex;
  ask: Engine['ask'];
  /** What is said or written at the best places of a video. @throws if that could not be loaded */
  loadMoments: (video: number, passages: Passage[], answer: Answer) => Promise<Moment[]>;
};

/** @throws without a connection */
export const openLibrary = keep(open);

/** Tries again with the new index if a later build has replaced a file. */
export async function withLibrary<Result>(
  ask: (library: Library) => Promise<Result>,
): Promise<Result> {
  try {
    return await ask(await openLibrary());
  } catch (error) {
    if (!(error instanceof ReplacedError)) throw error;
    loadIndex.forget();
    openLibrary.forget();
    return ask(await openLibrary());
  }
}

async function open(): Promise<Library> {
  const videoIndex = await loadIndex();
  const engine = await openEngine(videoIndex.search, videoIndex.count, loadBytes);
  const loadMoments = async (video: number, passages: Passage[], { stems }: Answer) => {
    const hash = await videoIndex.loadHash(video);
    const files = new Map<string, Promise<SentenceRow[]>>();
    const moments = passages.map(async ({ at }) => {
      const path = sentencesPath(videoIndex.videoIds[video]!, hash, at);
      const file = files.get(path) ?? loadSentences(path);
      files.set(path, file);
      const rows = await file;
      return toMoment(rows, at, (forms) => engine.isHit(forms, stems)) ?? [];
    });
    return (await Promise.all(moments)).flat();
  };
  return { videoIndex, ask: engine.ask, loadMoments };
}

async function loadSentences(path: string): Promise<SentenceRow[]> {
  return JSON.parse(new TextDecoder().decode(await loadBytes(path))) as SentenceRow[];
}

/** Hosts compress only types they know, so stems and sentences come compressed. */
async function loadBytes(path: string): Promise<Uint8Array> {
  const { body } = await fetchFile(path);
  const content = path.endsWith('.bin')
    ? body!.pipeThrough(new DecompressionStream('gzip'))
    : body!;
  return new Uint8Array(await new Response(content).arrayBuffer());
}
