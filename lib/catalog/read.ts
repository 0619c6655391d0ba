/** Turns the files of the content folder into the catalog: read, checked, joined and sorted. */
import 'server-only';

import { contentId, startContentId } from '@/lib/content/content-id';
import { listPublicFiles } from '@/lib/content/public-files';
import { createPictures, type Picture } from '@/lib/content/pictures';
import type { Slots } from '@/lib/content/slots-file';
import type { PassedOver } from '@/lib/content/select-pages';
import { badgesOf } from '@/lib/model/badges';
import { findChapters } from '@/lib/model/chapters';
import type { AddressTable } from '@/lib/model/old-address';
import { compareText } from '@/lib/model/order';
import type { Problem } from '@/lib/model/problem';
import type { Site } from '@/lib/model/site';
import type { SitePage } from '@/lib/model/site-page';
import type { Taxonomy } from '@/lib/model/term';
import { isPublished, type Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';

import { type Accounts, countFiles } from './accounts';
import { createAddresses } from './addresses';
import { arrange } from './arrange';
import { resolveBodies } from './bodies';
import { type BrokenPage, toBrokenPage } from './broken';
import { reportChapterLists } from './chapter-lists';
import { withoutTwins } from './collisions';
import { reportJoinedTerms } from './joined-terms';
import { copyEntries, reportLater } from './later';
import { readContent } from './content';
import { reportHome } from './home-faults';
import { createLookups, type Lookups } from './lookups';
import { limitProblems } from './most-problems';
import { reportMenu } from './menu';
import { reportNothingPublished } from './nothing-published';
import { createPictureFinder, resolvePreviews } from './pictures';
import { type Copies, placeCopies } from './posters';
import type { Redirects } from './redirects';
import { isShown } from './shown';
import { withPages } from './site-pages';
import { listSources, type Source } from './sources';
import { reportStrayFiles } from './stray-files';
import { listSynonyms } from './synonyms';
import { reportPageTemplates, reportTemplateText } from './template-text';

export type Catalog = Lookups & {
  site: Site;
  /** Those that lists show, newest first; includes drafts where drafts are shown. */
  videos: Video[];
  /** The public ones among them: all that feeds, sitemap, data and whatever else leaves the site may contain. */
  published: Video[];
  /** Pages that exist but are linked from nowhere. */
  unlisted: { videos: Video[]; paths: WatchPath[] };
  /** Those that browse lists, and the shorts, which have their own list. */
  longVideos: Video[];
  shorts: Video[];
  /** In the order of `site.yaml`. */
  taxonomies: Taxonomy[];
  /** From decoded path to href. */
  redirects: Redirects;
  /** The same along with every page, to be found in other spellings. */
  getAddresses: () => AddressTable;
  problems: Problem[];
  /** From decoded path of a video or term to its file; most terms have none. */
  sources: Map<string, Source>;
  /** Number of files read. */
  files: number;
  /** What tells this content from any other; sixteen hexadecimal digits. */
  contentId: string;
  /** The status of each file. */
  accounts: Accounts;
  /** Markdown files that are not pages. */
  passedOver: PassedOver[];
  /** Videos that could not be read; they are in no list and no feed. */
  broken: BrokenPage[];
  /** Pictures beside the files that a page shows or links to, and copies of posters. */
  pictures: Picture[];
  copies: Copies;
  /** What else terms are called, each with the name of its term. */
  otherNames: [name: string, term: string][];
  /** In the order in which they are listed. */
  paths: WatchPath[];
  /** What the owner adds to each. */
  slots: Slots;
  /** About no video. */
  sitePages: SitePage[];
};

const brandFiles = ({ logo, typeface }: Site['theme']) =>
  [logo, typeface].filter((one) => one !== null);

/** Reads all files, whatever their problems. */
export function readCatalog(now = Date.now()): Catalog {
  startContentId();
  const content = readContent(now);
  const { problems, guard } = content;
  reportNothingPublished(content, problems);
  reportStrayFiles(content, problems);
  const made = content.videos.filter(({ video }) => video.status !== 'hidden');
  const lasting = withoutTwins(made, problems).sort(
    (a, b) => compareText(b.video.date, a.video.date) || compareText(a.video.slug, b.video.slug),
  );
  const entries = lasting.filter(({ video }) => isShown(video.status));
  const synonyms = listSynonyms(content.terms, problems);
  const publicFiles = listPublicFiles();
  const arranged = { content, synonyms, publicFiles };
  const isAll = entries.length === lasting.length;
  // Before bodies and terms are changed.
  const later = isAll ? undefined : copyEntries(lasting);
  const {
    videos: all,
    listed: videos,
    unlisted,
    taxonomies,
    paths: placed,
    sitePages: placedPages,
    redirects,
    ...rest
  } = arrange({ ...arranged, entries, isShown }, problems);
  const watchPaths = placed.map(({ path }) => path);
  const pathsThat = (fits: (isListed: boolean) => boolean) =>
    placed.filter(({ entry }) => fits(entry.visibility.isListed)).map(({ path }) => path);
  // Not the table used for bodies, whose pictures bring old addresses of their own.
  const getAddresses = createAddresses(rest.pages, redirects, all);
  reportMenu(content, rest.targets, problems);
  reportHome(content, taxonomies, rest.findNamed, problems);
  reportJoinedTerms(entries, content.terms, problems);
  reportChapterLists(entries, guard, problems);
  reportTemplateText(entries, problems);
  reportPageTemplates(content.sitePages, problems);
  const pictures = createPictures();
  const findPicture = createPictureFinder(pictures, rest.targets);
  resolvePreviews(entries, findPicture, content.site.images, problems);
  const owners = { videos: entries, taxonomies, paths: placed, sitePages: placedPages };
  resolveBodies(rest.targets, owners, content.site, findPicture, guard, problems);
  const copies = placeCopies(content, owners, problems);
  if (later) reportLater({ ...arranged, entries: later }, problems);
  const paths = pathsThat((isListed) => isListed);
  const inPaths = new Set(paths.flatMap(({ steps }) => steps.map(({ video }) => video)));
  for (const { video, file } of entries) {
    if (video.chapters.length === 0)
      video.chapters = guard(file.name, () => findChapters(video.body, video.duration)) ?? [];
    video.badges = badgesOf(video, inPaths);
  }

  const sitePages = placedPages.map(({ page }) => page);
  const told = limitProblems(problems);
  return {
    site: withPages(content.site, placedPages),
    videos,
    published: videos.filter(isPublished),
    unlisted: { videos: unlisted, paths: pathsThat((isListed) => !isListed) },
    longVideos: videos.filter(({ isShort }) => !isShort),
    shorts: videos.filter(({ isShort }) => isShort),
    taxonomies,
    redirects,
    getAddresses,
    problems: told,
    sources: listSources(entries, content.terms, placed, placedPages),
    files: content.files,
    contentId: contentId(),
    accounts: countFiles(content, problems),
    passedOver: content.passedOver,
    broken: content.broken.map((file) => toBrokenPage(file, told)),
    otherNames: synonyms.map(({ written, term }) => [written, term.title]),
    paths,
    slots: content.slots,
    sitePages,
    pictures: [...pictures.list(), ...copies.pictures, ...brandFiles(content.site.theme)],
    copies,
    ...createLookups({ all, videos, entries, taxonomies, watchPaths, paths, sitePages, content }),
  };
}
