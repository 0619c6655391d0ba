/** What can be searched of each video, as a document for Pagefind. Asked by the build. */
import type { Catalog } from '@/lib/catalog/catalog';
import { escapeHtml } from '@/lib/model/html';
import type { Video } from '@/lib/model/video';

/** The address is the number of the video in the index of the library. */
export type SearchDocument = { url: string; content: string };

/** Published videos alone, whatever the pages show; empty elements mark the second of each passage (`p95`) and sentence (`t97`). */
export function* toSearchDocuments(catalog: Catalog): Generator<SearchDocument> {
  for (const [number, video] of catalog.videos.entries()) {
    if (video.status === 'published')
      yield { url: `/${number}`, content: toDocument(video, catalog) };
  }
}

function toDocument(video: Video, catalog: Catalog): string {
  const spoken = catalog.getTranscripts(video).flatMap(({ passages, paragraphs }) => [
    ...passages.map(({ start, pieces }) => {
      const sentences = pieces
        .filter(({ isSound }) => !isSound)
        .map((piece) => `<i id="t${Math.floor(piece.start)}"></i>${escapeHtml(piece.text)}`);
      return `<p><i id="p${Math.floor(start)}"></i>${sentences.join(' ')}</p>`;
    }),
    ...paragraphs.map((text) => `<p><i id="s"></i>${escapeHtml(text)}</p>`),
  ]);
  const written = [
    video.description,
    toSearchText(video.body),
    video.terms.map(({ title }) => title).join(', '),
  ].map((text) => `<p>${escapeHtml(text)}</p>`);
  return `<!doctype html><html><body><h1>${escapeHtml(video.title)}</h1><i id="w"></i>${written.join('')}${spoken.join('')}</body></html>`;
}

/** Markdown without what is not read: marks, and the addresses of links. */
function toSearchText(markdown: string): string {
  return markdown
    .replace(/\]\([^()\s]*\)/gu, ' ')
    .replace(/https?:\/\/\S+/gu, ' ')
    .replace(/[*_`>#|[\]]+/gu, ' ');
}
