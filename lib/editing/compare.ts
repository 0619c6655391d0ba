/** What a content change does to the site, as a comment on a pull request. Used by `check --compare`. */
import type { Catalog } from '@/lib/catalog/read';
import { termAddress, videoAddress, videoPath, watchPathAddress } from '@/lib/model/address';
import { formatCount } from '@/lib/model/report-text';
import { findAddress } from '@/lib/model/old-address';
import { formatCauses, formatProblem } from '@/lib/model/problem';
import { isPublished, type Video } from '@/lib/model/video';

import { findLosses } from './lost-addresses';
import { toLostProblem } from './lost-problems';
import { type PageChange, pathChanges, type Side, termChanges, videoChanges } from './page-changes';

/** How many entries of a kind are listed before the rest is only counted. */
const MOST_LISTED = 50;

/** Those with a section of their own, by status. */
const STATES = {
  scheduled: 'Scheduled pages',
  draft: 'Drafts',
  expired: 'Expired pages',
  unlisted: 'Unlisted pages',
  hidden: 'Files without a page',
};

/** Markdown for GitHub; pages are matched by video. Of what is not public it gives only title and address. */
export function compareContent(left: Side, right: Side): string {
  const [before, after] = [left.catalog, right.catalog];
  const [old, now] = [before, after].map(
    (catalog) => new Map(listPublic(catalog).map((video) => [video.videoId, video])),
  ) as [Map<string, Video>, Map<string, Video>];
  const link = (video: Video) => `${escapeMarkdown(video.title)} (\`${videoPath(video)}\`)`;
  const added = after.published.filter(({ videoId }) => !old.has(videoId));
  const removed = [...old.values()].filter(({ videoId }) => !now.has(videoId));
  const changed = after.published.filter((video) => {
    const earlier = old.get(video.videoId);
    return earlier && JSON.stringify(earlier) !== JSON.stringify(video);
  });
  const videos = videoChanges(left, right);
  const redirects = [...after.redirects].filter(([from, to]) => before.redirects.get(from) !== to);
  const table = after.getAddresses();
  const lost = listAnswers(before).filter((path) => findAddress(path, table) === undefined);
  const kept = findLosses(left.content, () => right.content, after).map((loss) =>
    formatProblem(toLostProblem(loss, 'before this change')),
  );
  const oldProblems = new Set(before.problems.map(({ message, field }) => `${field} ${message}`));
  const problems = after.problems.filter(
    ({ severity, field, message }) =>
      severity === 'error' || !oldProblems.has(`${field} ${message}`),
  );
  const sections = [
    section('New pages', added.map(link)),
    section('Changed pages', changed.map(link)),
    section('Removed pages', removed.map(link)),
    ...Object.entries(STATES).map(([state, title]) =>
      section(title, videos.filter((video) => video.state === state).map(toLine)),
    ),
    section('Paths', pathChanges(left, right).map(toLine)),
    section('Terms', termChanges(left, right).map(toLine)),
    section(
      'New redirects',
      redirects.map(([from, to]) => `\`${from}\` → \`${to}\``),
    ),
    section(
      'Addresses that no longer work',
      lost.map((path) => `\`${path}\``),
    ),
    kept.length > 0 ? `These lines keep them:\n\n${fence(kept.slice(0, MOST_LISTED))}` : '',
    problems.length > 0
      ? `### ${formatCount(problems.length, 'problem')}\n\n${fence([formatCauses(problems)])}`
      : '',
  ].filter(Boolean);
  return `## Content\n\n${sections.join('\n\n') || 'No page changes.'}\n`;
}

function listPublic({ published, unlisted }: Catalog): Video[] {
  return [...published, ...unlisted.videos.filter(isPublished)];
}

/** Decoded addresses of pages, then the old ones that lead to them. */
function listAnswers(catalog: Catalog): string[] {
  const { taxonomies, paths, redirects } = catalog;
  return [
    ...listPublic(catalog).map(videoAddress),
    ...taxonomies.flatMap(({ terms }) => terms.map(termAddress)),
    ...paths.filter(isPublished).map(watchPathAddress),
    ...redirects.keys(),
  ];
}

function toLine({ title, href, note }: PageChange): string {
  return `${escapeMarkdown(title)} (\`${href}\`): ${note}`;
}

function fence(texts: string[]): string {
  return `\`\`\`text\n${texts.join('\n')}\n\`\`\``;
}

function section(title: string, entries: string[]): string {
  if (entries.length === 0) return '';
  const rest = entries.length - MOST_LISTED;
  const lines = entries.slice(0, MOST_LISTED).map((entry) => `- ${entry}`);
  if (rest > 0) lines.push(`- and ${rest} more`);
  return `### ${title} (${entries.length})\n\n${lines.join('\n')}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|@]/gu, '\\$&');
}
