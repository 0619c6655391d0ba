import { readdirSync } from 'node:fs';

import { beforeEach, expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';
import { pageSize } from '@/lib/model/list-pages';

import { listSamplePages } from './sample-pages';
import { listSharePictures } from './share-picture';
import { listSiteLists } from './site-lists';
import { toSitemap } from './sitemap';

/** Each folder with a page, as an address: `/shorts/page/[n]`; literal names go before brackets. */
const KINDS = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)page\.tsx$/u.test(file))
  .map((file) => `/${file.replace(/\([^)]*\)\//gu, '').replace(/\/?page\.tsx$/u, '')}`)
  .sort((a, b) => (a.replaceAll('[', '\uFFFF') < b.replaceAll('[', '\uFFFF') ? -1 : 1));

/** The kind of page that answers an address. */
function kindOf(path: string): string | undefined {
  return KINDS.find((kind) => {
    const pattern = kind.replace(/\[[^\]]+\]/gu, '[^/]+');
    return new RegExp(`^${pattern}$`, 'u').test(path);
  });
}

const LATER = 'looks as the first page of its list does';
const LATER_PAGES = {
  '/resources/videos/page/[n]': LATER,
  '/shorts/page/[n]': LATER,
  '/[taxonomy]/[term]/page/[n]': LATER,
};
const PERSONAL = {
  '/library': 'is about one device',
  '/offline': 'is about one device',
  '/search': 'is about one question',
  '/styleguide': 'is for those who build the site',
};
const EDITORS = 'is for editors';
const FIXED = {
  '/': 'is linked in the header',
  '/[taxonomy]': 'is linked in the header',
  '/resources/videos': 'is linked in the header',
  '/search': 'is linked in the header',
  '/feeds': 'is written in components/site/site-footer.tsx',
  '/library': 'is linked in the header',
  '/offline': 'takes the place of what cannot be opened',
  '/resources/videos/[slug]': 'is in lists',
  '/[taxonomy]/[term]': 'is in lists',
  '/paths/[path]': 'is in lists',
  '/paths/[path]/[n]': 'is in lists',
  '/styleguide': PERSONAL['/styleguide'],
};

type List = {
  /** What a new kind of page is missing from, and where to add it. */
  list: string;
  read: (catalog: ReturnType<typeof readCatalog>) => string[];
  /** The kinds that are left out, and why: `/library` is about one device. */
  without: Record<string, string>;
};

const LISTS: List[] = [
  {
    list: 'the addresses that links may lead to, in lib/catalog/pages.ts or SITE_PAGES of lib/model/routes.ts',
    read: (catalog) => Object.values(catalog.getAddresses()).flatMap(Object.values<string>),
    without: { '/styleguide': PERSONAL['/styleguide'] },
  },
  {
    list: 'the sitemap, in lib/publish/sitemap.ts',
    read: (catalog) =>
      [...toSitemap(catalog).matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/gu)].map(
        ([, path]) => path || '/',
      ),
    without: {
      ...PERSONAL,
      '/feeds': 'has nothing of its own',
      '/missing': EDITORS,
      '/paths/[path]/[n]': 'has the canonical link of its video',
    },
  },
  {
    list: 'the lists in the footer, in lib/publish/site-lists.ts',
    read: (catalog) => listSiteLists(catalog).map(({ url }) => url),
    without: { ...LATER_PAGES, ...FIXED },
  },
  {
    list: 'the share pictures, in lib/publish/share-picture.tsx',
    read: (catalog) => [...listSharePictures(catalog).keys()],
    without: {
      ...LATER_PAGES,
      ...PERSONAL,
      '/feeds': 'has the picture of the site',
      '/missing': EDITORS,
      '/shorts': 'has the picture of the site',
      '/paths': 'has the picture of the site',
      '/paths/[path]': 'has the poster of its first video',
      '/paths/[path]/[n]': 'has the poster of its video',
      '/resources/videos/[slug]': 'has its poster',
    },
  },
  {
    list: 'the pages that accessibility is tested on, in lib/publish/sample-pages.ts',
    read: (catalog) => listSamplePages(catalog, catalog.videos[0]!),
    without: LATER_PAGES,
  },
];

/** A library that has every kind of page. */
let kindsOf: Map<List, Set<string | undefined>> | undefined;

beforeEach(() => {
  if (kindsOf) return;
  const some = (from: number, line: string) =>
    Array.from({ length: pageSize() + 1 }, (_, index): [string, string] => [
      `videos/${from + index}.md`,
      video(from + index, line).replace(/-\d+T/u, `-${String((index % 28) + 1).padStart(2, '0')}T`),
    ]);
  write({
    'site.yaml': 'name: Test\nshowMissing: true',
    ...Object.fromEntries([...some(100, 'tags: [Tea]'), ...some(200, 'isShort: true')]),
    'tags/tea.md': '---\ntitle: Tea\n---\nHot.',
    'paths/first.md': '---\ntitle: First\nvideos: [video-100, video-101]\n---\n',
  });
  const catalog = readCatalog();
  kindsOf = new Map(LISTS.map((list) => [list, new Set(list.read(catalog).map(kindOf))]));
});

test.each(KINDS)('%s is in every list of pages, or is left out for a reason', (kind) => {
  const missing = LISTS.filter((list) => !kindsOf!.get(list)!.has(kind) && !list.without[kind]);
  expect(missing.map(({ list }) => list)).toEqual([]);
  const twice = LISTS.filter((list) => kindsOf!.get(list)!.has(kind) && list.without[kind]);
  expect(twice.map(({ list }) => `${list}: it is there, so it needs no reason`)).toEqual([]);
});
