/** The library as data: every video and term for programs, described by a JSON Schema. Used by route handlers. */
import type { Catalog } from '@/lib/catalog/catalog';
import { termPath, toHref, videoDataAddress, videoPath } from '@/lib/model/address';
import { documentWordsOf } from '@/lib/model/document-words';
import { formatDuration } from '@/lib/model/format';
import { absolute, type Site } from '@/lib/model/site';
import { isPublicTerm } from '@/lib/model/term';
import { isPublished, type Video } from '@/lib/model/video';
import { watchUrl } from '@/lib/model/youtube';

import { toTermData, toVideoData } from './data-fields';

export function toVideosData({ site, published }: Catalog) {
  return {
    $schema: absolute('/api/schema.json'),
    site: site.name,
    videos: published.map(toVideoData),
  };
}

export function toTermsData({ site, taxonomies }: Catalog) {
  const terms = taxonomies.flatMap((taxonomy) =>
    taxonomy.terms.filter(isPublicTerm).map(toTermData),
  );
  return { $schema: absolute('/api/schema.json'), site: site.name, terms };
}

/** A watch page as markdown: what a person reads there, and nothing else. */
export function toVideoMarkdown(video: Video, { language }: Site): string {
  const facts = [
    documentWordsOf(language).date(video.localDate),
    ...(video.duration === null ? [] : [formatDuration(video.duration)]),
    watchUrl(video.videoId),
  ];
  const terms = video.terms.map(
    (term) => `- [${escapeMarkdown(term.title)}](${absolute(termPath(term))})`,
  );
  const body = video.body
    .replaceAll('](/', `](${absolute('/')}`)
    .replaceAll('](?t=', `](${absolute(videoPath(video))}?t=`)
    .replace(/!?\[([^[\]]*)\]\(#no-page\)/gu, '$1')
    .trim();
  const parts = [
    `# ${escapeMarkdown(video.title)}`,
    facts.join(' · '),
    escapeMarkdown(video.description),
    body,
    terms.join('\n'),
    `<${absolute(videoPath(video))}>`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Plain text as markdown that reads the same. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<]|&(?=#?\w+;)/gu, '\\$&');
}

/** https://llmstxt.org: what the site is, and where its texts are. */
export function toLlmsText({ site, published, taxonomies }: Catalog): string {
  const line = (title: string, path: string, more: string) =>
    `- [${title}](${absolute(path)})${more ? `: ${more}` : ''}`;
  const sections = taxonomies.flatMap(({ title, terms }) => {
    const lines = terms
      .filter(isPublicTerm)
      .map((term) => line(term.title, termPath(term), term.description));
    return lines.length > 0 ? [`## ${title}`, lines.join('\n')] : [];
  });
  const { llms } = documentWordsOf(site.language);
  const parts = [
    `# ${site.name}`,
    site.description ? `> ${site.description}` : '',
    llms.intro,
    `## ${llms.videos}`,
    published
      .map((video) => line(video.title, toHref(videoDataAddress(video, 'md')), video.description))
      .join('\n'),
    ...sections,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The videos that also exist as data, except where the address is taken by a page: a slug may end in `.md`. */
export function listVideoData({ published, unlisted, getVideo }: Catalog): Video[] {
  return [...published, ...unlisted.videos.filter(isPublished)].filter(
    ({ slug }) => !getVideo(`${slug}.md`) && !getVideo(`${slug}.json`),
  );
}
