/**
 * The Content-Security-Policy of pages: they run the scripts that this code puts into them, those of this site, and
 * YouTube's. Used by the build; `next.config.js` sends it, with a simpler one for files, and another in `next dev`.
 */
import { createHash } from 'node:crypto';

import { toEmbedStyle } from '@/lib/publish/embed-style';

import { bundle } from './inline-loader.js';

/** What `next.config.js` takes from the environment. */
export type Policies = { PAGE_POLICY: string; EMBED_POLICY: string };

/** What a site adds to its pages: hosts, and the texts of scripts and styles that are written into them. */
export type Additions = { hosts?: string[]; scripts?: string[]; styles?: string[] };

/** The modules that pages import with `?inline`. */
const INLINE = [
  'lib/browser/early/page.ts',
  'lib/browser/early/lost.ts',
  'lib/browser/early/follow.ts',
  'lib/browser/early/kept.ts',
  'lib/browser/personal/script.ts',
  'lib/browser/news/script.ts',
];
const INLINE_EMBED = 'lib/browser/early/embed.ts';

const YOUTUBE = 'https://www.youtube.com';
const PLAYERS = ['https://www.youtube-nocookie.com', YOUTUBE];

/**
 * @param images sources of pictures on other sites, as in `https://i.ytimg.com`
 * @param own what this site adds to each page
 */
export async function toPolicies(images: string[], own: Additions = {}): Promise<Policies> {
  const { hosts = [], scripts: ownScripts = [], styles: ownStyles = [] } = own;
  const others = hosts.map((host) => `https://${host}`);
  const scripts = [
    "'self'",
    ...(await Promise.all(INLINE.map(hashOfModule))),
    ...ownScripts.map(hashOf),
    ...others,
  ];
  const toPolicy = (more: { scripts?: string[]; styles?: string[]; parents: string }) =>
    format({
      'script-src': [...scripts, ...(more.scripts ?? []), YOUTUBE],
      'style-src': ["'self'", ...ownStyles.map(hashOf), ...others, ...(more.styles ?? [])],
      'img-src': ["'self'", ...images, ...others],
      'font-src': ["'self'", ...others],
      'connect-src': ["'self'", ...others],
      'manifest-src': ["'self'"],
      'worker-src': ["'self'"],
      'frame-src': [...PLAYERS, ...others],
      'form-action': ["'self'"],
      'frame-ancestors': [more.parents],
    });
  return {
    PAGE_POLICY: toPolicy({ parents: "'none'" }),
    // Where no player is, the 404 page answers, which needs what pages need.
    EMBED_POLICY: toPolicy({
      scripts: [await hashOfModule(INLINE_EMBED)],
      styles: [hashOf(toEmbedStyle())],
      parents: '*',
    }),
  };
}

/** @param entry a module that pages import with `?inline` */
async function hashOfModule(entry: string): Promise<string> {
  return hashOf((await bundle(entry)).text);
}

/** As a source in a policy: `'sha256-…'`. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const INLINE_SCRIPT = /<script(?<attributes>[^>]*)>(?<text>[^]*?)<\/script>/gu;

/** The scripts written into a page that a policy refuses, each by its start. */
export function listRefused(html: string, policy: string): string[] {
  return [...html.matchAll(INLINE_SCRIPT)].flatMap(({ groups }) => {
    const { attributes = '', text = '' } = groups!;
    const isOther = /\b(?:src|type)=/u.test(attributes);
    return isOther || policy.includes(hashOf(text)) ? [] : [text.slice(0, 60)];
  });
}

function format(directives: Record<string, string[]>): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    ...Object.entries(directives).map(([name, sources]) => [name, ...sources].join(' ')),
  ].join('; ');
}
