/** What a change of the content does to the site, as a comment on a pull request. Asked by `check --compare`. */
import type { Catalog } from '@/lib/catalog/read';
import { videoPath, VIDEOS_PATH } from '@/lib/model/address';
import { formatCount } from '@/lib/model/format';
import { formatCauses } from '@/lib/model/problem';

/** How many entries of a kind are listed before the rest is only counted. */
const MOST_LISTED = 50;

/** Markdown for GitHub; pages are the same where their video is. */
export function compareCatalogs(before: Catalog, after: Catalog): string {
  const [old, now] = [before, after].map(
    ({ videos, unlisted }) =>
      new Map([...videos, ...unlisted.videos].map((video) => [video.videoId, video])),
  ) as [Map<string, Catalog['videos'][number]>, Map<string, Catalog['videos'][number]>];
  const link = (video: Catalog['videos'][number]) =>
    `${escapeMarkdown(video.title)} (\`${videoPath(video)}\`)`;
  const added = [...now.values()].filter(({ videoId }) => !old.has(videoId));
  const removed = [...old.values()].filter(({ videoId }) => !now.has(videoId));
  const changed = [...now.values()].filter((video) => {
    const earlier = old.get(video.videoId);
    return earlier && JSON.stringify(earlier) !== JSON.stringify(video);
  });
  const redirects = [...after.redirects].filter(([from, to]) => before.redirects.get(from) !== to);
  const answered = new Set([...after.redirects.keys(), ...[...now.values()].map(toPath)]);
  const lost = [...before.redirects.keys(), ...[...old.values()].map(toPath)].filter(
    (path) => !answered.has(path),
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
    section(
      'New redirects',
      redirects.map(([from, to]) => `\`${from}\` → \`${to}\``),
    ),
    section(
      'Addresses that answer no more',
      lost.map((path) => `\`${path}\``),
    ),
    problems.length > 0
      ? `### ${formatCount(problems.length, 'problem')}\n\n\`\`\`text\n${formatCauses(problems)}\n\`\`\``
      : '',
  ].filter(Boolean);
  return `## Content\n\n${sections.join('\n\n') || 'No page changes.'}\n`;
}

function toPath({ slug }: { slug: string }): string {
  return `${VIDEOS_PATH}/${slug}`;
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
