/** The pages whose files differ from the last commit, as they were in it. Used by `lost-problems.ts`. */
import path from 'node:path';

import { readCascades } from '@/lib/content/cascade';
import { createGuard } from '@/lib/content/guard';
import { type ContentFile, contentRoot, nameInProject } from '@/lib/content/folder';
import { VIDEO_FOLDERS } from '@/lib/content/page-files';
import { parseWatchPathFile } from '@/lib/content/watch-path-file';
import { type PageFolder, selectPages } from '@/lib/content/select-pages';
import { parseTermFile } from '@/lib/content/term-file';
import { parseVideoFile } from '@/lib/content/video-file';
import { isMarkdown } from '@/lib/model/content-path';
import type { Site } from '@/lib/model/site';

import { readLastCommit } from './git';
import type { Entries } from './old-pages';

/** Undefined outside a git checkout, and if no page has changed. @param site as it is now */
export function readCommitted(site: Site): Entries | undefined {
  const { language, taxonomies } = site;
  const commit = readLastCommit(path.resolve(contentRoot()));
  if (!commit) return undefined;
  const changed = new Set(commit.changed);
  const changedPages = (folder: string, kind: PageFolder) => {
    const files = commit.files.filter((file) => file.startsWith(`${folder}/`));
    return selectPages(files, folder, language, kind).pages.filter((file) => changed.has(file));
  };
  const names = Object.values(taxonomies);
  const videos = VIDEO_FOLDERS.flatMap((folder) => changedPages(folder, 'videos'));
  const terms = names.map((name) => [name, changedPages(name, 'terms')] as const);
  const paths = changedPages('paths', 'paths');
  const pages = [...videos, ...terms.flatMap(([, files]) => files), ...paths];
  if (pages.length === 0) return undefined;

  const indexes = commit.files.filter(
    (file) => /(?:^|\/)_index\./iu.test(file) && isMarkdown(file),
  );
  const texts = commit.read([...new Set([...pages, ...indexes])]);
  const read = (file: string): ContentFile[] => {
    const text = texts.get(file);
    return text === undefined ? [] : [{ name: nameInProject(file), path: file, text }];
  };
  const { cascade } = readCascades(indexes.flatMap(read), language, createGuard([]));
  const now = Date.now();
  const parse = <T>(files: string[], toEntry: (file: ContentFile) => T | undefined): T[] =>
    files.flatMap(read).flatMap((file) => toEntry(file) ?? []);
  return {
    videos: parse(
      videos,
      (file) => parseVideoFile(file, names, now, cascade(file.path, 'page')).entry,
    ),
    terms: new Map(
      terms.map(([name, files]) => [
        name,
        parse(files, (file) => {
          const inherited = cascade(file.path, 'term');
          return parseTermFile(file, { now, language, inherited }).entry;
        }),
      ]),
    ),
    paths: parse(paths, (file) => {
      const inherited = cascade(file.path, 'page');
      return parseWatchPathFile(file, { now, language, inherited }).entry;
    }),
  };
}
