/** Videos, terms, paths and captions outside the folders that are read. Used by `read.ts`. */
import path from 'node:path';

import { distance } from 'fastest-levenshtein';

import { readCaptionsName } from '@/lib/content/captions-file';
import { nameInProject, readContentFile } from '@/lib/content/folder';
import { asksToHide } from '@/lib/content/hiding';
import { listNames } from '@/lib/content/listing';
import { listOutside } from '@/lib/content/markdown-folders';
import { VIDEO_FOLDERS } from '@/lib/content/page-files';
import { isMarkdown, pagePathOf } from '@/lib/model/content-path';
import type { Problem } from '@/lib/model/problem';
import { formatCount } from '@/lib/model/report-text';

import type { Content } from './content';

/** How many files to look into, since a Hugo site may have thousands of other pages. */
const MOST_READ = 500;
/** An id of YouTube's form, so not the one of a template. */
const VIDEO_ID = /^["']?video_?id["']?\s{0,9}:\s{0,9}["']?[\w-]{11}["']?\s{0,9}(?:#.*)?$/imu;
const DRAFT = /^draft\s{0,9}:\s{0,9}true\b/imu;
/** Folders for what nobody is meant to see yet, or any more. */
const APART =
  /^(?:_.*|old|attic|backups?|templates?|archetypes|examples?|samples?|unused|later|ideas|inbox|todo|notes|docs|te?mp|tests?)$/iu;
const CAPTIONS = /^(?:captions?|subtitles?|subs?|transcripts?|untertitel)$/iu;

/** A warning for each; nothing where there are no videos at all, since that is an error of its own. */
export function reportStrayFiles(content: Content, problems: Problem[]) {
  if (content.videoFiles.length === 0) return;
  const known = [...VIDEO_FOLDERS, ...Object.values(content.site.taxonomies), 'paths', 'pages'];
  const files = listOutside(known).filter((file) => !isApart(file));
  const warn = (file: string, field: string, message: string, fix: string) =>
    problems.push({
      severity: 'warning',
      file: nameInProject(file),
      line: 1,
      column: 1,
      field,
      message,
      fix,
    });

  const isPage = (file: string) => isMarkdown(file) && !readCaptionsName(file);
  const misnamed = new Map<string, string[]>();
  const rest: string[] = [];
  const folders = new Map<string, string | undefined>();
  for (const file of files) {
    const parent = path.posix.dirname(file);
    if (!folders.has(parent))
      folders.set(parent, known.map((name) => misnamedAs(file, name)).find(Boolean));
    const folder = folders.get(parent);
    if (!folder) rest.push(file);
    else if (isPage(file)) misnamed.set(folder, [...(misnamed.get(folder) ?? []), file]);
  }
  for (const [folder, lost] of misnamed) {
    const meant = known.find((name) => misnamedAs(`${folder}/x`, name))!;
    const there = listNames(meant);
    // On a disk where letter case makes no difference, it is one folder.
    const isSame = listNames(folder).join('\n') === there.join('\n');
    const message = isSame
      ? 'is only read where letter case makes no difference'
      : `is not read, so ${formatCount(lost.length, 'page')} in it ${lost.length === 1 ? 'is' : 'are'} missing; did you mean ${meant}/?`;
    const isMove = there.length > 0 && !isSame;
    const fix = isMove ? `move its files to ${nameInProject(meant)}` : `rename it to ${meant}`;
    warn(folder, 'folder', message, fix);
  }

  const home = VIDEO_FOLDERS.find((folder) =>
    pagesOf(content).some((page) => page.startsWith(`${folder}/`)),
  )!;
  for (const file of rest.filter(isPage).slice(0, MOST_READ)) {
    if (!holdsVideo(file)) continue;
    const fix = `move it to ${nameInProject(home)}; if it is not meant for the site, to a folder whose name begins with "_"`;
    warn(file, 'file', `has a videoId, but is not read: videos are in ${home}/`, fix);
  }

  const byName = new Map(
    pagesOf(content).map((page) => [path.posix.basename(pagePathOf(page)), page]),
  );
  for (const file of rest.filter(
    (name) => /\.(?:srt|vtt)$/iu.test(name) || readCaptionsName(name),
  )) {
    const page = byName.get(ownerNameOf(file));
    const isMeant = file
      .split('/')
      .slice(0, -1)
      .some((part) => CAPTIONS.test(part));
    if (!page && !isMeant) continue;
    const fix = `move it beside ${page ? nameInProject(page) : 'the page of its video'}`;
    warn(file, 'file', 'contains captions in a folder that is not read', fix);
  }
}

/** The video files, valid or not. */
function pagesOf({ videos, unread }: Content): string[] {
  return [...videos.map(({ file }) => file.path), ...unread.map((file) => file.path)];
}

function isApart(file: string): boolean {
  const parts = file.split('/');
  const name = parts.pop()!.replace(/\.\w+$/u, '');
  return APART.test(name) || parts.some((part) => APART.test(part) || asksToHide(part, part));
}

/** The folder of a file that resembles a known one: `Videos` or `video` for `videos`. */
function misnamedAs(file: string, known: string): string | undefined {
  const depth = known.split('/').length;
  const parts = file.split('/').slice(0, -1);
  if (parts.length < depth) return undefined;
  const folder = parts.slice(0, depth).join('/');
  const [written, meant] = [folder, known].map((name) =>
    name.toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, ''),
  );
  const isTypo = written!.length > 4 && distance(written!, meant!) === 1;
  const isSwap = [...written!].sort().join('') === [...meant!].sort().join('');
  return written === meant || isTypo || isSwap ? folder : undefined;
}

function holdsVideo(file: string): boolean {
  const read = readContentFile(file);
  if ('severity' in read) return false;
  const [, head = ''] = /^---\r?\n([^]{0,4000})/u.exec(read.text) ?? [];
  const frontMatter = head.split(/^---\s*$/mu, 1)[0]!;
  return VIDEO_ID.test(frontMatter) && !DRAFT.test(frontMatter);
}

/** The name of the page that captions say they belong to. */
function ownerNameOf(file: string): string {
  const owner = readCaptionsName(file)?.owner;
  if (owner) return path.posix.basename(pagePathOf(`${owner}.md`));
  return path.posix.basename(file).split('.', 1)[0]!;
}
