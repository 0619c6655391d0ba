/** What can be searched in each video, as a document for Pagefind. Used by the build. */
import type { Catalog } from '@/lib/catalog/catalog';
import { escapeHtml } from '@/lib/model/html';
import { PHRASING } from '@/lib/model/markdown/elements';
import type { Site } from '@/lib/model/site';
import { isPublished, type Video } from '@/lib/model/video';

import { contentOf } from './feed-entry';

/** The address is the number of the video in the library's index, and the number of this part: `/12-0`. */
export type SearchDocument = { url: string; content: string };

/** The most words per part: people get the parts that answer, not ninety minutes of talk. */
const PART = 1_200;

/**
 * Only published videos, whatever the pages show. The first part has the written text and the first words that
 * are spoken; empty elements mark the second of each passage (`p95`) and sentence (`t97`).
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

/** A tag with its attributes, or an address in the text between two tags. */
const TAG_OR_ADDRESS = /<\/?([a-z][a-z\d-]*)((?:\s(?:"[^"]*"|[^">])*)?)>|https?:\/\/[^\s<]+/gu;

/** Inline elements that separate words all the same: the number of a note is not part of the word before it. */
const APART = new Set(['br', 'sup']);

/** The words of a body as its page shows them, escaped, without the addresses among them. */
function toSearchText(video: Video, site: Site): string {
  if (video.body.trim() === '') return '';
  return contentOf(video, site).replace(TAG_OR_ADDRESS, (_, name?: string, attributes = '') => {
    if (name === 'img') return ` ${/ alt="([^"]*)"/u.exec(attributes)?.[1] ?? ''} `;
    // Markup within a word does not split it.
    return name !== undefined && PHRASING.has(name) && !APART.has(name) ? '' : ' ';
  });
}
