/** What can be searched in each video, sentence by sentence. Used by the build. */
import type { Catalog } from '@/lib/catalog/catalog';
import { unescapeHtml } from '@/lib/model/html';
import { PHRASING } from '@/lib/model/markdown/elements';
import { splitSentences } from '@/lib/model/scripts';
import type { Site } from '@/lib/model/site';
import { isPublished, type Video } from '@/lib/model/video';

import { contentOf } from './feed-entry';
import { takePlainBlocks } from './plain-blocks';

export const FIELDS = [
  'title',
  'terms',
  'about',
  'description',
  'body',
  'chapters',
  'captions',
] as const;
export type Field = (typeof FIELDS)[number];

export type Sentence = {
  /** Seconds; null if it is written on the page. */
  start: number | null;
  text: string;
};

/** In the order of `FIELDS`; captions have one per language. */
export type SearchText = { field: Field; language: string; sentences: Sentence[] };

export type SearchDocument = {
  /** Its number in the video index. */
  video: number;
  videoId: string;
  texts: SearchText[];
};

/** Published videos only, whatever the pages show. */
export function* toSearchDocuments(catalog: Catalog): Generator<SearchDocument> {
  const { language } = catalog.site;
  for (const [number, video] of catalog.videos.entries()) {
    if (!isPublished(video)) continue;
    const written = (field: Field, texts: string[]): SearchText[] => {
      const sentences = texts.filter((text) => text !== '').map((text) => ({ start: null, text }));
      return sentences.length === 0 ? [] : [{ field, language, sentences }];
    };
    const terms = video.terms.map(({ taxonomy, slug }) => catalog.getTerm(taxonomy, slug));
    yield {
      video: number,
      videoId: video.videoId,
      texts: [
        ...written('title', [video.title]),
        ...written(
          'terms',
          video.terms.map(({ title }) => title),
        ),
        ...written(
          'about',
          terms.map((term) => term?.description ?? ''),
        ),
        ...written('description', splitSentences(video.description)),
        ...written('body', toBodySentences(video, catalog.site)),
        ...toChapterText(video, language),
        ...toSpokenTexts(video, catalog),
      ],
    };
  }
}

function toChapterText({ chapters }: Video, language: string): SearchText[] {
  if (chapters.length === 0) return [];
  const sentences = chapters.map(({ start, title }) => ({ start, text: title }));
  return [{ field: 'chapters', language, sentences }];
}

function toSpokenTexts(video: Video, catalog: Catalog): SearchText[] {
  return catalog.getTranscripts(video).map(({ language, passages, paragraphs }) => ({
    field: 'captions',
    language,
    sentences: [
      ...passages
        .flatMap(({ pieces }) => pieces)
        .filter(({ isSound }) => !isSound)
        .map(({ start, text }) => ({ start: Math.floor(start), text })),
      ...paragraphs.flatMap(splitSentences).map((text) => ({ start: null, text })),
    ],
  }));
}

/** A tag with its attributes, or an address in the text between tags. */
const TAG_OR_ADDRESS = /<\/?([a-z][a-z\d-]*)((?:\s(?:"[^"]*"|[^">])*)?)>|https?:\/\/[^\s<]+/gu;

/** Inline tags that separate words all the same: a note's number is not part of the word before it. */
const APART = new Set(['br', 'sup']);

/** The words of a body as its page shows them, without addresses. */
export function toBodySentences(video: Video, site: Site): string[] {
  const { rest, lines } = takePlainBlocks(video.body);
  if (rest.trim() === '') return [];
  const read = lines.has(rest) ? [rest] : toLines({ ...video, body: rest }, site);
  return read.flatMap((line) => lines.get(line) ?? [line]).flatMap(splitSentences);
}

/** The text of each block. */
function toLines(video: Video, site: Site): string[] {
  const text = contentOf(video, site)
    .replace(/\s+/gu, ' ')
    .replace(TAG_OR_ADDRESS, (_, name: string | undefined, attributes = '') => {
      if (name === undefined || APART.has(name)) return ' ';
      if (name === 'img') return ` ${/ alt="([^"]*)"/u.exec(attributes)?.[1] ?? ''} `;
      // Markup within a word does not divide it; a block ends a sentence.
      return PHRASING.has(name) ? '' : '\n';
    });
  return unescapeHtml(text)
    .split('\n')
    .map((line) => line.trim());
}
