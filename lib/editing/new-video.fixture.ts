/** Creates a page in a test folder, with or without somebody to answer, for the unit tests. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { folder } from '@/lib/catalog/folder.fixture';
import { parseVideoFile } from '@/lib/content/video-file';

import { createVideos } from './new-videos';
import { always, startServer, stopServer } from './server.fixture';
import type { YouTubeSettings } from './youtube-client';

export const ID = 'hpTide00001';
export const NOW = Date.parse('2026-01-02T03:04:05.678Z');
const TAXONOMIES = ['tags', 'categories', 'concepts'];

type Run = { answers?: string[]; address?: string; settings?: YouTubeSettings };

/** Runs the command; `answers` are typed one after the other, without them all defaults are taken. */
export async function run({ answers, address = ID, settings }: Run = {}) {
  const said: string[] = [];
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    return answers!.shift() ?? '';
  };
  const dialog = { ask: answers && ask, say: (line: string) => said.push(line) };
  const isComplete = await createVideos(address, dialog, settings ?? (await stopServer()), NOW);
  const output = said.join('\n').replaceAll(new RegExp(`\\S*${path.basename(folder)}/`, 'gu'), '');
  return { isComplete, output, questions };
}

export const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
/** A YouTube on which every video has this title. */
export const titled = (title: string) => startServer(always(200, { title }));

/** What the content lib reads from a file. */
export function reread(file: string) {
  return parseVideoFile({ name: file, path: file, text: read(file) }, TAXONOMIES, NOW);
}
