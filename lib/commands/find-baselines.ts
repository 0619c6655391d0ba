/**
 * What others would answer from the same texts: Pagefind with its own ranking, MiniSearch with one line of stemming.
 * Used by `bench:find`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { stemmer } from '@orama/stemmers/english';
import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';

import type { Catalog } from '@/lib/catalog/catalog';
import { escapeHtml } from '@/lib/model/html';
import { toSearchDocuments } from '@/lib/publish/search-documents';

import type { Ask } from './questions';

/** The id and all text of each video. */
function toTexts(catalog: Catalog): { id: string; text: string }[] {
  return [...toSearchDocuments(catalog)].map(({ videoId, texts }) => ({
    id: videoId,
    text: texts.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' '),
  }));
}

/** Neither offers moments. */
const noMoments = () => Promise.resolve([]);

export function openMiniSearch(catalog: Catalog): Ask {
  const index = new MiniSearch({
    fields: ['text'],
    processTerm: (word) => stemmer(word.toLowerCase()),
  });
  index.addAll(toTexts(catalog));
  return (q) => {
    const videoIds = index.search(q).map(({ id }) => id as string);
    return Promise.resolve({ videoIds, momentsOf: noMoments });
  };
}

/** Writes a Pagefind index into a folder that the page sees as its root. */
export async function openPagefind(catalog: Catalog, folder: string, page: Page): Promise<Ask> {
  const { index } = await createIndex({ forceLanguage: catalog.site.language.split('-')[0] });
  if (!index) throw new Error('Pagefind did not start');
  for (const { id, text } of toTexts(catalog))
    await index.addHTMLFile({
      url: `/${id}`,
      content: `<html><body><p>${escapeHtml(text)}</p></body></html>`,
    });
  for (const file of (await index.getFiles()).files) {
    const target = path.join(folder, 'pagefind', file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.content);
  }
  await close();
  return async (q) => {
    const urls = await page.evaluate(async (question) => {
      type Result = { data: () => Promise<{ url: string }> };
      const source = '/pagefind/pagefind.js';
      const pagefind = (await import(/* @vite-ignore */ source)) as {
        search: (q: string) => Promise<{ results: Result[] }>;
      };
      const { results } = await pagefind.search(question);
      return Promise.all(results.slice(0, 3).map(async ({ data }) => (await data()).url));
    }, q);
    return { videoIds: urls.map((url) => url.slice(1)), momentsOf: noMoments };
  };
}
