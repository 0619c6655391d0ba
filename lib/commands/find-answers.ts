/** How many questions get the right answer, from our search and from others. Used by `bench-find.ts`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Browser } from '@playwright/test';

import { VIDEOS_PATH } from '@/lib/model/address';

import { openMiniSearch, openPagefind } from './find-baselines';
import { openPage } from './find-pages';
import { openOurs, QUESTION_SETS, readQuestions, readSite, score } from './questions';

export type Row = Record<string, string | number>;

/** How many questions of each set get the right answer, from our search and from others. */
export async function compareAnswers(browser: Browser, site: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, { contentDir, file }] of Object.entries(QUESTION_SETS)) {
    const catalog = readSite(contentDir);
    const questions = readQuestions(file);
    const folder = mkdtempSync(path.join(tmpdir(), 'find-'));
    const { page } = await openPage(browser, site, folder, VIDEOS_PATH);
    const { ask } = await openOurs(catalog);
    const engines = {
      ours: ask,
      Pagefind: await openPagefind(catalog, folder, page),
      MiniSearch: openMiniSearch(catalog),
    };
    for (const [engine, one] of Object.entries(engines)) {
      const { asked, first, three, moments, spoken } = await score(questions, one);
      rows.push({
        questions: name,
        engine,
        asked,
        first,
        'first three': three,
        moments: `${moments} of ${spoken}`,
      });
    }
    await page.close();
    rmSync(folder, { recursive: true });
  }
  return rows;
}
