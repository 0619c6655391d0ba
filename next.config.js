import { execSync } from 'node:child_process';

/** The commit this build was made from; the same in every process of one build. */
process.env.BUILD_ID ??= process.env.VERCEL_GIT_COMMIT_SHA ?? commit() ?? `local-${Date.now()}`;

function commit() {
  try {
    return execSync('git rev-parse HEAD', { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}

const players = '(self "https://www.youtube-nocookie.com" "https://www.youtube.com")';

/** Vercel says so too, but not where a preview has a domain of its own. */
const unindexed =
  process.env.VERCEL_ENV === 'preview' ? [{ key: 'X-Robots-Tag', value: 'noindex' }] : [];

const everyAnswer = [
  ...unindexed,
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // A stricter policy makes YouTube's player answer with Error 153.
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: [
      ...['autoplay', 'fullscreen', 'picture-in-picture', 'encrypted-media'].map(
        (feature) => `${feature}=${players}`,
      ),
      ...['camera', 'microphone', 'geolocation', 'payment', 'usb'].map(
        (feature) => `${feature}=()`,
      ),
    ].join(', '),
  },
];

/** For what the build writes into `public/`; a new deployment replaces it anyway. */
const written = [
  { key: 'Cache-Control', value: 'public, max-age=3600' },
  { key: 'Access-Control-Allow-Origin', value: '*' },
];

/** Posters keep their names: a new one may be seen a day later. */
const revalidated = [
  { key: 'Cache-Control', value: 'public, max-age=86400, stale-while-revalidate=604800' },
];

/** Their names change with what they hold. */
const named = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];

/** Names those, and must not be older than they are. */
const current = [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }];

/**
 * In `next dev`, which writes scripts and styles into pages, runs text as code, and rereads which pictures may be shown.
 * `npm run build` sets those of its pages.
 */
const developed = [
  "default-src 'none'; base-uri 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval' https://www.youtube.com",
  "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https:; font-src 'self' data:",
  "connect-src 'self' ws: wss:; manifest-src 'self'; worker-src 'self'; form-action 'self'",
  'frame-src https://www.youtube-nocookie.com https://www.youtube.com',
].join('; ');
const {
  PAGE_POLICY = `${developed}; frame-ancestors 'none'`,
  EMBED_POLICY = `${developed}; frame-ancestors *`,
} = process.env;
const policy = (value) => ({ key: 'Content-Security-Policy', value });
/** For what is no page: a feed has a stylesheet, and what is not there shows the 404 page. */
const ofFiles = policy(
  "default-src 'none'; base-uri 'none'; style-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'",
);
/** An SVG may hold scripts, which would run at its own address. */
const ofPictures = policy(
  "default-src 'none'; base-uri 'none'; style-src 'unsafe-inline'; form-action 'none'; sandbox; frame-ancestors 'none'",
);

/** A worker asks for what it keeps, and nobody else. */
const ofWorker = policy(
  "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'none'; frame-ancestors 'none'",
);

/** What each page of a video offers beside itself; no slug ends like them (`lib/model/slug.ts`). */
const PAGE_FILES = '/resources/videos/:file(.*\\.(?:md|json|txt|vtt))';

/** Addresses that have no page. */
const FILES = [
  '/:folder(_next|api|icons|library|oembed|og|sitemaps)/:file+',
  PAGE_FILES,
  '/feeds/:file(filtered\\..*)',
  '/:taxonomy/:term/feed.xml',
  `/:file(${[
    ...['apple-icon', 'healthz', 'feed\\.(?:css|json|xml)', 'feeds\\.opml', 'atom\\.xml'],
    ...['icon\\.svg', 'llms\\.txt', 'manifest\\.webmanifest', 'opensearch\\.xml'],
    ...['robots\\.txt', 'sitemap\\.xml'],
  ].join('|')})`,
];

/** Pages and feeds on other sites may show these, and frame the bare player. */
const SHARED = [
  '/:folder(embed|oembed|og)/:file*',
  '/library/:folder(pictures|posters)/:file*',
  PAGE_FILES,
  '/:file(apple-icon|icon\\.svg)',
];

/**
 * What the build writes into `public/` is made when it is asked for: before a file is looked for there, which an
 * earlier build may have left.
 * @type {import('next').NextConfig}
 */
const development = {
  pageExtensions: ['dev.ts', 'dev.tsx', 'ts', 'tsx'],
  rewrites: async () => ({
    beforeFiles: [
      '/:folder(library|og)/:file+',
      '/resources/videos/:file(.*\\.(?:md|json|vtt|txt))',
    ].map((source) => ({
      source,
      // What is no file comes back as `?page=1`.
      missing: [{ type: 'query', key: 'page' }],
      destination: '/next-dev-documents',
    })),
  }),
};

/** @type {import('next').NextConfig} */
const config = {
  // `npm run build` writes beside the site that is there, see lib/build/staging.ts.
  distDir: process.env.BUILD_OUTPUT ?? '.next',
  // A site has one language, so that its pages carry one dictionary, and one place where its posters are.
  env: {
    BUILD_ID: process.env.BUILD_ID,
    // Set by `npm run build`, which writes it into the index; `next dev` has one code.
    ...(process.env.CODE_ID && { CODE_ID: process.env.CODE_ID }),
    SITE_LANGUAGE: process.env.SITE_LANGUAGE ?? 'en',
    CONTENT_LANGUAGE: process.env.CONTENT_LANGUAGE ?? '',
    SITE_WORDS: process.env.SITE_WORDS ?? '',
    SITE_FACETS: process.env.SITE_FACETS ?? '',
    SITE_PAGE_SIZE: process.env.SITE_PAGE_SIZE ?? '',
    SITE_POSTERS: process.env.SITE_POSTERS ?? 'youtube',
  },
  generateBuildId: () => process.env.BUILD_ID,
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Hugo's addresses end in a slash: both forms answer, the canonical link has none.
  skipTrailingSlashRedirect: true,
  ...(process.env.NODE_ENV === 'development' && development),
  // Posters come straight from i.ytimg.com, or are copies in their final size; see ARCHITECTURE.md.
  images: { unoptimized: true },
  turbopack: {
    // One dictionary, see lib/model/words.ts.
    resolveAlias: {
      '@/app/_styles/language/latin.css': `./app/_styles/language/${process.env.SITE_SCRIPT ?? 'latin'}.css`,
      '@/lib/model/words': './lib/model/words/bundled.ts',
      '@/lib/model/words/dictionary': `./lib/model/words/words.${process.env.SITE_DICTIONARY ?? 'en'}.ts`,
    },
    rules: {
      // What every page carries inline, as text. By the query alone: a path does not match with one.
      '*': {
        condition: { query: '?inline' },
        loaders: ['./lib/build/inline-loader.js'],
        as: '*.js',
      },
    },
  },
  experimental: {
    globalNotFound: true,
    // Nobody debugs the built server; together they save a tenth of a build's memory.
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
  },
  headers: async () => [
    { source: '/:path*', headers: [...everyAnswer, policy(PAGE_POLICY)] },
    { source: '/embed/:path+', headers: [policy(EMBED_POLICY)] },
    ...FILES.map((source) => ({ source, headers: [ofFiles] })),
    { source: '/library/pictures/(.*)', headers: [ofPictures] },
    { source: '/sw.js', headers: [ofWorker] },
    ...SHARED.map((source) => ({
      source,
      headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }],
    })),
    { source: '/(og|library)/(.*)\\.(md|json|png|vtt|txt)', headers: written },
    { source: PAGE_FILES, headers: written },
    {
      source: '/library/(cards|fonts|pictures|sentences|stems|words)/(.*)',
      headers: named,
    },
    { source: '/library/posters/(.*)', headers: revalidated },
    { source: '/library/index.json', headers: current },
    {
      // Parts of pages; search engines should list the whole page.
      source: '/library/transcripts/(.*)',
      headers: [{ key: 'X-Robots-Tag', value: 'noindex' }],
    },
  ],
};

export default config;
