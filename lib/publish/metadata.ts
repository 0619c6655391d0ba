/** Titles, descriptions, canonical links and share previews of every kind of page. Asked by `app`. */
import type { Metadata } from 'next';

import type { Catalog } from '@/lib/catalog/catalog';
import { pagePath, termPath, videoPath, VIDEOS_PATH } from '@/lib/model/address';
import { formatCount } from '@/lib/model/format';
import { type Site, siteUrl } from '@/lib/model/site';
import type { Taxonomy, Term } from '@/lib/model/term';
import type { Video } from '@/lib/model/video';
import { toPoster } from '@/lib/model/youtube';

/** What all pages share, and the home page's own. */
export function siteMetadata(site: Site): Metadata {
  const title = site.tagline ? `${site.name} · ${site.tagline}` : site.name;
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: title, template: `%s · ${site.name}` },
    description: site.description || undefined,
    authors: site.author
      ? [{ name: site.author.name, url: site.author.url ?? undefined }]
      : undefined,
    ...share(site, '/', title, site.description),
  };
}

export function videosMetadata({ site, videos }: Catalog, page: number): Metadata {
  const description = `${formatCount(videos.length, 'video')} on ${site.name}, newest first.`;
  return listMetadata(site, 'All videos', description, VIDEOS_PATH, page);
}

export function taxonomyMetadata(taxonomy: Taxonomy, site: Site): Metadata {
  const description = taxonomy.description || `All ${taxonomy.name} of the videos on ${site.name}.`;
  return listMetadata(site, taxonomy.title, description, `/${taxonomy.name}`, 1);
}

export function termMetadata(term: Term, site: Site, page: number): Metadata {
  const description =
    term.description ||
    `${formatCount(term.videos.length, 'video')} about ${term.title} on ${site.name}.`;
  return listMetadata(site, term.title, description, termPath(term), page);
}

/** The poster that always exists stands in previews; services do not try a second one. */
export function videoMetadata(video: Video, site: Site): Metadata {
  const path = videoPath(video);
  const [poster] = toPoster(video, 'card').fallbacks.slice(-1);
  const image = video.preview ?? poster;
  const shared = share(site, path, video.title, video.description);
  return {
    title: video.title,
    description: video.description || undefined,
    ...shared,
    alternates: { canonical: video.canonicalUrl ?? path },
    openGraph: {
      ...shared.openGraph,
      type: 'video.other',
      images: image ? [{ url: image, alt: video.title }] : undefined,
    },
    robots: video.status === 'published' ? undefined : { index: false },
  };
}

function listMetadata(
  site: Site,
  name: string,
  description: string,
  path: string,
  page: number,
): Metadata {
  const title = page === 1 ? name : `${name}, page ${page}`;
  return { title, description, ...share(site, pagePath(path, page), title, description) };
}

function share(site: Site, path: string, title: string, description: string) {
  return {
    alternates: { canonical: path },
    openGraph: {
      type: 'website' as const,
      siteName: site.name,
      locale: site.language.replace('-', '_'),
      url: path,
      title,
      description: description || undefined,
    },
    twitter: { card: 'summary_large_image' as const },
  };
}
