/** What `site.yaml` says about the whole site, with defaults for what it omits. */

import type { Repository } from './repository';
import type { Theme } from './theme/theme';
import type { Overrides } from './words/override';

export type SiteLink = { label: string; url: string };

/** What becomes of unknown shortcodes: dropped with the text inside, or replaced by it. */
export type ShortcodeRules = { drop: string[]; unwrap: string[] };

export type Site = {
  name: string;
  tagline: string;
  description: string;
  /** BCP 47 language tag. */
  language: string;
  author: { name: string; url: string | null; type: 'Person' | 'Organization' } | null;
  /** Shown in the footer. */
  links: SiteLink[];
  /** Shown in the header. */
  navigation: SiteLink[];
  /** Slug or id of the video at the top of the home page; empty if none is named. */
  featured: string;
  /** The rows of the home page as written, in order; see `home-rows.ts`. */
  rows: string[];
  /** Singular and plural, as in Hugo: `{ tag: 'tags' }`. */
  taxonomies: Record<string, string>;
  theme: Theme;
  /** Sentences of the interface in the owner's own words. */
  words: Overrides;
  /** IANA, of dates and times without an offset; null is UTC. */
  timeZone: string | null;
  /** Whether devices keep pages for times without a connection. */
  offline: boolean;
  /** Where pages get the posters of videos. */
  posters: 'youtube' | 'local';
  /** Other hosts whose pictures pages show, in lower case, some with a port. */
  images: string[];
  /** Those that an owner's own snippets may load from and send to; as above. */
  hosts: string[];
  /** Names of those that lists offer, in order; null for all. */
  facets: string[] | null;
  /** How many videos a page of a list shows. */
  pageSize: number;
  /** How many videos a list page had on the Hugo site; its old page addresses depend on it. */
  pagerSize: number;
  shortcodes: ShortcodeRules;
  /** Whether the footer leads to the page for editors. */
  showMissing: boolean;
  /** Where the content can be changed; null if unknown. */
  repository: Repository | null;
};

export const DEFAULT_TAXONOMIES = { tag: 'tags', category: 'categories', concept: 'concepts' };

type Env = Record<string, string | undefined>;

/** The address of the site, without a trailing slash: the public one, else that of the local server at `PORT`. */
export function siteUrl(env: Env = process.env): string {
  return publicUrl(env) ?? `http://localhost:${env.PORT || 3000}`;
}

/** The absolute address of an href of this site. */
export function absolute(href: string): string {
  return siteUrl() + href;
}

/**
 * The public address, without a trailing slash: `NEXT_PUBLIC_SITE_URL`, else what Vercel says about this deployment.
 * @throws if `NEXT_PUBLIC_SITE_URL` is not an http(s) address without path, query and user name
 */
export function publicUrl(env: Env = process.env): string | undefined {
  const written = env.NEXT_PUBLIC_SITE_URL?.trim();
  if (written) {
    const url = URL.canParse(written) ? new URL(written) : undefined;
    const isPlain = url && /^https?:$/u.test(url.protocol) && url.href === `${url.origin}/`;
    if (!isPlain || !/^https?:\/\//iu.test(written)) {
      throw new Error(
        `NEXT_PUBLIC_SITE_URL is "${written}", which is not the address of a site; write it like https://example.com`,
      );
    }
    return url.origin;
  }
  const host =
    env.VERCEL_ENV === 'production'
      ? env.VERCEL_PROJECT_PRODUCTION_URL
      : (env.VERCEL_BRANCH_URL ?? env.VERCEL_URL);
  return host ? `https://${host}` : undefined;
}
