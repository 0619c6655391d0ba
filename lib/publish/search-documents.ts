/** What can be searched of each video, as a document for Pagefind. Asked by the build. */
import type { Catalog } from '@/lib/catalog/catalog';
import { escapeHtml } from '@/lib/model/html';
import { treatmentOf } from '@/lib/model/markdown/elements';
import { isPublished, type Video } from '@/lib/model/video';

/** The address is the number of the video in the index of the library, and which part of it this is: `/12-0`. */
export type SearchDocument = { url: string; content: string };

/** Words a part has at most: who asks gets the parts that answer, not ninety minutes of talk. */
const PART = 1_200;

/**
 * Published videos alone, whatever the pages show. What is written is the first part, with the first words that
 * are said; empty elements mark the second of each passage (`p95`) and sentence (`t97`).
 */
export function* toSearchDocuments(catalog: Catalog): Generator<SearchDocument> {
  for (const [number, video] of catalog.videos.entries()) {
    if (!isPublished(video)) continue;
    const written = [
      video.description,
      toSearchText(video.body),
      video.terms.map(({ title }) => title).join(', '),
    ].map((text) => `<p>${escapeHtml(text)}</p>`);
    const parts: string[][] = [written];
    let words = countWords(written.join(' '));
    for (const passage of toSpoken(video, catalog)) {
      const more = countWords(passage);
      if (words + more > PART && words > 0) {
        parts.push([]);
        words = 0;
      }
      parts.at(-1)!.push(passage);
      words += more;
    }
    for (const [part, texts] of parts.entries()) {
      const title = `<h1>${escapeHtml(video.title)}</h1><i id="w"></i>`;
      const content = `<!doctype html><html><body>${title}${texts.join('')}</body></html>`;
      yield { url: `/${number}-${part}`, content };
    }
  }
}

function toSpoken(video: Video, catalog: Catalog): string[] {
  return catalog.getTranscripts(video).flatMap(({ passages, paragraphs }) => [
    ...passages.map(({ start, pieces }) => {
      const sentences = pieces
        .filter(({ isSound }) => !isSound)
        .map((piece) => `<i id="t${Math.floor(piece.start)}"></i>${escapeHtml(piece.text)}`);
      return `<p><i id="p${Math.floor(start)}"></i>${sentences.join(' ')}</p>`;
    }),
    ...paragraphs.map((text) => `<p><i id="s"></i>${escapeHtml(text)}</p>`),
  ]);
}

function countWords(html: string): number {
  return html.split(' ').length;
}

/** Markdown without what is not read: marks, tags, and the addresses of links. */
function toSearchText(markdown: string): string {
  return markdown
    .replace(/<\/?([a-z][a-z\d]*)\b[^<>]{0,1000}>/giu, (tag, name: string) =>
      treatmentOf(name.toLowerCase()) ? ' ' : tag,
    )
    .replace(/<!--|-->|\{[#.][^{}\n]{0,200}\}/gu, ' ')
    .replace(/\]\([^()\s]*\)/gu, ' ')
    .replace(/https?:\/\/\S+/gu, ' ')
    .replace(/[*_`>#|[\]]+/gu, ' ');
}
