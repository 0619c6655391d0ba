/** Reads every content file once: valid entries, and the problems of the others. */
import 'server-only';

import { checkCaptions, groupCaptions, readCaptions } from '@/lib/content/captions';
import type { PageKind } from '@/lib/content/cascade-target';
import { createGuard, type Guard } from '@/lib/content/guard';
import { type SizeLimit, TERM } from '@/lib/content/size-limits';
import { type ContentFile, contentRoot, readContentFile } from '@/lib/content/folder';
import { contentFolderFault } from '@/lib/content/folder-fault';
import {
  listSitePageFiles,
  listWatchPathFiles,
  listTermFiles,
  type Listing,
  listVideoFiles,
} from '@/lib/content/page-files';
import { parseSitePageFile, type SitePageEntry } from '@/lib/content/site-page-file';
import { readSite, type SiteFile, withoutSettings } from '@/lib/content/site-file';
import { parseWatchPathFile, type WatchPathEntry } from '@/lib/content/watch-path-file';
import type { PassedOver } from '@/lib/content/select-pages';
import { seemsPublic } from '@/lib/content/standing';
import { NO_SLOTS, readSlots, type Slots } from '@/lib/content/slots-file';
import { parseTermFile, type TermEntry } from '@/lib/content/term-file';
import { setTimeZone } from '@/lib/content/time-zone';
import { type Parsed, parseVideoFile, type VideoEntry } from '@/lib/content/video-file';
import type { Track } from '@/lib/model/captions';
import { splitLanguage, withoutExtension } from '@/lib/model/content-path';
import { setPageSize } from '@/lib/model/list-pages';
import type { Problem } from '@/lib/model/problem';
import type { Site } from '@/lib/model/site';

import { readCascade } from './cascade-files';
import { reportLooseCaptions } from './loose-captions';

export type Content = {
  site: Site;
  siteFile: Pick<SiteFile, 'name' | 'locate'>;
  slots: Slots;
  /** All of them, drafts included. */
  videos: VideoEntry[];
  paths: WatchPathEntry[];
  sitePages: SitePageEntry[];
  /** By plural name of the taxonomy. */
  terms: Map<string, TermEntry[]>;
  problems: Problem[];
  /** For the further steps of these files; it adds to `problems`. */
  guard: Guard;
  /** Number of files read. */
  files: number;
  /** Markdown files that are not pages. */
  passedOver: PassedOver[];
  /** What was said in the video of a file; read each time, since all transcripts would fill the memory. */
  readCaptions: (path: string) => Track[];
  /** The name of each file that should be a video. */
  videoFiles: string[];
  /** Those that could not be read as videos; without text if the file could not be read at all. */
  unread: { name: string; path: string; text?: string }[];
  /** Those of `unread` that seem public, so that a preview shows what is wrong with them. */
  broken: Content['unread'];
  /** Files that could not be read as pages about no video. */
  unreadPages: Content['unread'];
};

/** @param now milliseconds since 1970; decides what is scheduled or expired */
export function readContent(now: number): Content {
  const fault = contentFolderFault();
  if (fault) return unreadContent(fault);
  const siteFile = readSite();
  setTimeZone(siteFile.site.timeZone);
  setPageSize(siteFile.site.pageSize);
  const { site, problems } = siteFile;
  const slots = readSlots(site.hosts, problems);
  const { language } = site;
  const guard = createGuard(problems);
  const names: string[] = [];
  const unread: Content['unread'] = [];
  const passedOver: PassedOver[] = [];

  const taxonomies = Object.values(site.taxonomies);
  const listing = listVideoFiles(language);
  const termListings = new Map(taxonomies.map((name) => [name, listTermFiles(name, language)]));
  const pathListing = listWatchPathFiles(language);
  const sitePageListing = listSitePageFiles(language);
  const listings = [listing, ...termListings.values(), pathListing, sitePageListing];
  const cascade = readCascade(listings, language, guard, problems);
  const read = <T>(
    { files, ...rest }: Listing,
    parse: (file: ContentFile) => Parsed<T>,
    limit?: SizeLimit,
  ): T[] => {
    problems.push(...rest.problems);
    passedOver.push(...rest.passedOver);
    return files.flatMap((path) => {
      const file = readContentFile(path, limit);
      if ('severity' in file) {
        problems.push(file);
        names.push(file.file);
        unread.push({ name: file.file, path });
        return [];
      }
      const parsed = guard(file.name, () => parse(file));
      problems.push(...(parsed?.problems ?? []));
      names.push(file.name);
      if (!parsed?.entry) unread.push(file);
      return parsed?.entry ? [parsed.entry] : [];
    });
  };
  const contextOf = ({ path }: ContentFile, kind: PageKind) => ({
    now,
    language,
    inherited: cascade(path, kind),
  });

  const videos = read(listing, (file) =>
    parseVideoFile(file, taxonomies, now, cascade(file.path, 'page')),
  );
  const videoFiles = [...names];
  const unreadVideos = [...unread];
  const captions = groupCaptions(listing.all);
  const captionsOf = (path: string) =>
    [withoutExtension(path), splitLanguage(path).page]
      .map((page) => captions.get(page.normalize('NFC')))
      .find((files) => files !== undefined) ?? [];
  for (const { file, video } of videos) {
    const found = checkCaptions(captionsOf(file.path), video.duration, now, guard);
    video.captions = found.captions;
    problems.push(...found.problems);
  }
  const bySlug = new Map(
    videos.map(({ file, video }) => [video.slug, withoutExtension(file.path)]),
  );
  problems.push(...reportLooseCaptions(listing, captions, language, bySlug));
  const terms = new Map(
    [...termListings].map(([name, files]) => [
      name,
      read(files, (file) => parseTermFile(file, contextOf(file, 'term')), TERM),
    ]),
  );
  const paths = read(pathListing, (file) => parseWatchPathFile(file, contextOf(file, 'page')));
  const others = unread.length;
  const sitePages = read(
    sitePageListing,
    (file) => parseSitePageFile(file, contextOf(file, 'page')),
    TERM,
  );
  return {
    site,
    siteFile,
    slots,
    videos,
    readCaptions: (path) => readCaptions(captionsOf(path), now),
    terms,
    paths,
    sitePages,
    problems,
    guard,
    files: names.length,
    passedOver,
    videoFiles,
    unread: unreadVideos,
    unreadPages: unread.slice(others),
    broken: unreadVideos.filter(
      ({ name, path, text }) =>
        text !== undefined &&
        // What stopped it before is told already.
        createGuard([])(name, () => seemsPublic({ name, path, text }, cascade(path, 'page'), now)),
    ),
  };
}

/** Empty content, with only the problem of its folder. */
function unreadContent(fault: Pick<Problem, 'message' | 'fix'>): Content {
  const at = { file: contentRoot(), line: 1, column: 1, field: 'folder' };
  const siteFile = withoutSettings([{ severity: 'error', ...at, ...fault }]);
  return {
    site: siteFile.site,
    siteFile,
    slots: NO_SLOTS,
    videos: [],
    paths: [],
    sitePages: [],
    terms: new Map(),
    problems: siteFile.problems,
    guard: createGuard(siteFile.problems),
    files: 0,
    passedOver: [],
    readCaptions: () => [],
    videoFiles: [],
    unread: [],
    unreadPages: [],
    broken: [],
  };
}
