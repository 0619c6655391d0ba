/** The content files as they lie in the folder, read without the content lib, so that the tests can hold it to them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';

import { type SiteName, SITES } from '@/lib/commands/e2e';

export type RawVideo = {
  file: string;
  /** Keys in lower case. */
  data: Record<string, unknown>;
  text: string;
  videoId: string;
  isPublic: boolean;
  /** Of all three lists, as written. */
  aliases: string[];
};

export function contentDirOf(site: SiteName): string {
  return SITES[site].contentDir;
}

/** Every video file of a site, drafts included. */
export function readVideos(site: SiteName): RawVideo[] {
  return ['videos', 'resources/videos']
    .map((folder) => path.join(contentDirOf(site), folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md') && !/captions|(?:^|\/)[_.]/u.test(name))
        .map((name) => readVideo(path.join(folder, name))),
    );
}

function readVideo(file: string): RawVideo {
  const text = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n/gu, '\n');
  const front = text.split(/^---\s*$/mu)[1] ?? '';
  const written = parse(front, { merge: true }) as Record<string, unknown>;
  const data = Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const time = (key: string) =>
    typeof data[key] === 'string'
      ? Date.parse(data[key].replace(' ', 'T').replace(' +', '+'))
      : NaN;
  const isFuture = (key: string) => time(key) > Date.now();
  const isPast = (key: string) => time(key) <= Date.now();
  return {
    file,
    data,
    text,
    videoId: String(data.videoid),
    isPublic:
      data.draft !== true && !isFuture('date') && !isFuture('publishdate') && !isPast('expirydate'),
    aliases: ['aliases', 'aliasesarchive', 'aliasesfor404'].flatMap(
      (list) => (data[list] ?? []) as string[],
    ),
  };
}

/** A path in the two ways browsers and old links spell it: as little escaped as may be, and all of it. */
export function spellings(decoded: string): string[] {
  const escapeAll = (segment: string) => encodeURIComponent(segment);
  const escapeLeast = (segment: string) => segment.replace(/[%#?]/gu, encodeURIComponent);
  const forms = [escapeLeast, escapeAll].map((form) => decoded.split('/').map(form).join('/'));
  return [...new Set(forms)];
}
