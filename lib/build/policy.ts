/**
 * The Content-Security-Policy of pages: they run the scripts that this code puts into them, those of this site, and
 * YouTube's. Used by the build; `next.config.js` sends it, with a simpler one for files, and another in `next dev`.
 */
import { createHash } from 'node:crypto';

import { toEmbedStyle } from '@/lib/publish/embed-style';

import { bundle } from './inline-loader.js';

/** What `next.config.js` takes from the environment. */
export type Policies = { PAGE_POLICY: string; EMBED_POLICY: string };

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
 * @param style of the theme, which is written into each page, if there is one
 */
export async function toPolicies(images: string[], style = ''): Promise<Policies> {
  const scripts = ["'self'", ...(await Promise.all(INLINE.map(hashOfModule)))];
  const toPolicy = (own: { scripts?: string[]; styles?: string[]; parents: string }) =>
    format({
      'script-src': [...scripts, ...(own.scripts ?? []), YOUTUBE],
      'style-src': ["'self'", ...(style ? [hashOf(style)] : []), ...(own.styles ?? [])],
      'img-src': ["'self'", ...images],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'manifest-src': ["'self'"],
      'worker-src': ["'self'"],
      'frame-src': PLAYERS,
      'form-action': ["'self'"],
      'frame-ancestors': [own.parents],
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
