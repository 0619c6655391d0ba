/** Which content files are pages: videos, terms and paths. Used by the catalog and the editors' commands. */
import path from 'node:path';

import { withoutExtension } from '@/lib/model/content-path';
import type { Problem } from '@/lib/model/problem';

import { nameInProject, unreadable } from './folder';
import { listFolder } from './listing';
import { type PageFolder, type PassedOver, selectPages } from './select-pages';
import { timedFormOf } from './timed-text';

/** Where videos are: Reelmark's own folder and that of a Hugo tree. */
export const VIDEO_FOLDERS = ['videos', 'resources/videos'];

/** The pages of a folder, and what is not a page. */
export type Listing = {
  files: string[];
  passedOver: PassedOver[];
  /** Texts in a format we do not read, where a page could be. */
  unread: string[];
  problems: Problem[];
};

/** The pages of a folder. @param language of the site */
function listPages(
  folder: string,
  language: string,
  kind: PageFolder,
): Listing & { all: string[] } {
  const { files, hidden, problems } = listFolder(folder);
  const { pages, passedOver, unread } = selectPages(files, folder, language, kind);
  return {
    files: pages,
    all: files,
    passedOver: [...passedOver, ...hidden.map((file) => ({ file, why: 'name' as const }))],
    unread,
    problems: [...problems, ...unread.map((file) => toUnread(file, files, language))],
  };
}

function toUnread(file: string, all: string[], language: string): Problem {
  const extension = path.extname(file);
  const form = /^\.txt$/iu.test(extension) ? timedFormOf(file) : undefined;
  if (form) {
    const name = `${path.basename(file, extension)}.captions.${language}.${form}`;
    return {
      ...unreadable(
        nameInProject(file),
        'contains captions, but is not named so',
        `name it ${name}`,
      ),
      severity: 'warning',
    };
  }
  const page = `${withoutExtension(file.slice(0, file.length - extension.length))}.md`;
  const isThere = all.includes(page);
  return {
    ...unreadable(
      nameInProject(file),
      `is not read: a page is a markdown file${extension && `, not ${extension}`}`,
      isThere
        ? `${path.basename(page)} is read; move this one out of the folder`
        : `if it is a page, write it in markdown and name it ${path.basename(page)}; if not, move it out of the folder`,
    ),
    severity: 'warning',
  };
}

/** The video files. `all` also includes every other file in their folders. */
export function listVideoFiles(language: string): Listing & { all: string[] } {
  const listings = VIDEO_FOLDERS.map((folder) => listPages(folder, language, 'videos'));
  return {
    all: listings.flatMap(({ all }) => all),
    files: listings.flatMap(({ files }) => files),
    passedOver: listings.flatMap(({ passedOver }) => passedOver),
    unread: listings.flatMap(({ unread }) => unread),
    problems: listings.flatMap(({ problems }) => problems),
  };
}

/** The files of a taxonomy: `<slug>.md` or `<slug>/_index.md`, and `_index.md` for the list itself. */
export function listTermFiles(taxonomy: string, language: string): Listing {
  return listPages(taxonomy, language, 'terms');
}

/** The files of pages that are about no video. */
export function listSitePageFiles(language: string): Listing {
  return listPages('pages', language, 'pages');
}

/** The files of watch paths. */
export function listWatchPathFiles(language: string): Listing {
  return listPages('paths', language, 'paths');
}
