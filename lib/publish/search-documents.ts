/** What can be searched of each video, as a document for Pagefind. Asked by the build. */
import type { Catalog } from '@/lib/catalog/catalog';
import { escapeHtml } from '@/lib/model/html';
import { PHRASING } from '@/lib/model/markdown/elements';
import type { Site } from '@/lib/model/site';
import { isPublished, type Video } from '@/lib/model/video';

import { contentOf } from './feed-entry';

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
      escapeHtml(video.description),
      toSearchText(video, catalog.site),
      escapeHtml(video.terms.map(({ title }) => title).join(', ')),
    ].map((html) => `<p>${html}</p>`);
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

/** A tag with its attributes, or an address in the text between two. */
const TAG_OR_ADDRESS = /<\/?([a-z][a-z\d-]*)((?:\s(?:"[^"]*"|[^">])*)?)>|https?:\/\/[^\s<]+/gu;

/** They hold text, or none, and yet divide words: the number of a note is no part of the word before it. */
const APART = new Set(['br', 'sup']);

/** The words of a body as its page shows them, escaped, without the addresses among them. */
function toSearchText(video: Video, site: Site): string {
  if (video.body.trim() === '') return '';
  return contentOf(video, site).replace(TAG_OR_ADDRESS, (_, name?: string, attributes = '') => {
    if (name === 'img') return ` ${/ alt="([^"]*)"/u.exec(attributes)?.[1] ?? ''} `;
    // Marks within a word do not divide it.
    return name !== undefined && PHRASING.has(name) && !APART.has(name) ? '' : ' ';
  });
}
