/** The content files as they are in the folder, read without the content lib, so that tests can check it by them. */
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
  /** Whether lists show it; otherwise only its address leads there. */
  isListed: boolean;
  /** From all three lists, as written. */
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
    .flatMap((folder) => {
      const names = readdirSync(folder, {
        recursive: true,
        encoding: 'utf8',
      }).sort();
      const bundles = names.filter((name) => /.\/index\.md$/u.test(name)).map(path.dirname);
      const isInBundle = (name: string) =>
        bundles.some((bundle) => name.startsWith(`${bundle}/`) && name !== `${bundle}/index.md`);
      return names
        .filter((name) => /\.(?:md|markdown)$/iu.test(name) && !/captions|(?:^|\/)\./u.test(name))
        .filter((name) => !/(?:^|\/)(?:_(?:index|template|drafts)|README)\b/u.test(name))
        .filter((name) => !isInBundle(name))
        .map((name) => readVideo(folder, name));
    });
}

function readKeys(file: string): {
  text: string;
  data: Record<string, unknown>;
} {
  const text = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n/gu, '\n');
  const front = text.split(/^---\s*$/mu)[1] ?? '';
  const written = (parse(front, { merge: true }) ?? {}) as Record<string, unknown>;
  return { text, data: lowerCase(written) };
}

function lowerCase(written: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key.toLowerCase(), value]),
  );
}

/** What the `_index.md` files above pass on; the nearest wins. */
function readCascade(folder: string, name: string): Record<string, unknown> {
  const above = path.dirname(name);
  const index = path.join(folder, above, '_index.md');
  const { cascade } = existsSync(index) ? readKeys(index).data : {};
  const own = lowerCase((cascade ?? {}) as Record<string, unknown>);
  return above === '.' ? own : { ...readCascade(folder, above), ...own };
}

function readVideo(folder: string, name: string): RawVideo {
  const file = path.join(folder, name);
  const { text, data: own } = readKeys(file);
  const data = { ...readCascade(folder, name), ...own };
  const time = (...keys: string[]) => {
    const value = keys.map((key) => data[key]).find((one) => typeof one === 'string');
    return value === undefined ? NaN : Date.parse(value.replace(' ', 'T').replace(' +', '+'));
  };
  const isFuture = (...keys: string[]) => time(...keys) > Date.now();
  const build = (data.build ?? data._build ?? {}) as {
    render?: unknown;
    list?: unknown;
  };
  const isHidden =
    (data.draft ?? data.published === false) === true ||
    data.headless === true ||
    [false, 'never', 'link'].includes(build.render as string) ||
    isFuture('date') ||
    isFuture('publishdate', 'pubdate', 'published') ||
    time('expirydate', 'unpublishdate') <= Date.now();
  return {
    file,
    data,
    text,
    videoId: String(data.videoid),
    isPublic: !isHidden,
    isListed: ![false, 'never', 'local'].includes(build.list as string),
    aliases: ['aliases', 'aliasesarchive', 'aliasesfor404'].flatMap(
      (list) => (data[list] ?? []) as string[],
    ),
  };
}

/** A path in the two ways that browsers and old links spell it: escaped as little as possible, or entirely. */
export function spellings(decoded: string): string[] {
  const escapeAll = (segment: string) => encodeURIComponent(segment);
  const escapeLeast = (segment: string) => segment.replace(/[%#?]/gu, encodeURIComponent);
  const forms = [escapeLeast, escapeAll].map((form) => decoded.split('/').map(form).join('/'));
  return [...new Set(forms)];
}
