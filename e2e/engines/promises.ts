/** What every promised browser must do, on the site of `e2e/library`; each promise stands on its own. */
import { having, type SwitchData } from '@/lib/browser/early/contract';

import type { Driver } from './driver';

export type Visit = Driver & { site: string };
export type Promised = { name: string; keep: (visit: Visit) => Promise<void> };

/** Every kind of page, with the name of its picture. */
export const KINDS = {
  home: '/',
  browse: '/resources/videos',
  watch: '/resources/videos/lighting-the-old-lamp',
  shorts: '/shorts',
  terms: '/tags',
  term: '/tags/sea-fog',
  paths: '/paths',
  path: '/paths/bees-and-weather',
  step: '/paths/bees-and-weather/1',
  library: '/library',
  search: '/search?q=lamp',
  feeds: '/feeds',
  missing: '/missing',
  offline: '/offline',
  styleguide: '/styleguide',
  embed: '/embed/lighting-the-old-lamp',
  'not-found': '/nothing',
};

export const WIDTHS = [390, 1440];

/** The titles of cards that are cut off although their first line has room for more words. */
const WASTEFUL_TITLES = `[...document.querySelectorAll('.card-title')].filter((title) => {
  const text = document.createRange();
  text.selectNodeContents(title);
  const width = () => Math.max(0, ...[...text.getClientRects()].map((line) => line.width));
  const [isCut, shown] = [title.scrollHeight > title.clientHeight, width()];
  title.style.textWrap = 'wrap';
  return isCut && width() > shown + 1;
}).map((title) => title.textContent)`;

export const PROMISES: Promised[] = [
  {
    name: 'the first press plays, and the transcript follows',
    keep: async ({ site, open, press, evaluate }) => {
      await open(site + KINDS.watch);
      await press('button[data-play]');
      await until(evaluate, 'window.standIn?.state === 1', 'the player plays');
      await press('#transcript-en a');
      await until(evaluate, 'standIn.calls.length === 1', 'a time in the transcript moves it');
      await evaluate('standIn.moveTo(150)');
      await until(
        evaluate,
        `document.querySelector('#transcript-en p[aria-current] [data-now]') !== null`,
        'what is said is marked',
      );
    },
  },
  {
    name: 'what was watched is in the history until it is cleared',
    keep: async ({ site, open, press, evaluate }) => {
      await open(site + KINDS.watch);
      await press('button[data-play]');
      await until(evaluate, 'window.standIn?.state === 1', 'the player plays');
      await evaluate('standIn.moveTo(200), standIn.pauseVideo()');
      await until(evaluate, `localStorage.positions?.includes('"at":200')`, 'the time is kept');
      await open(`${site}${KINDS.library}#panel:history`);
      const links = `document.querySelectorAll('[id="panel:history"] a[href^="${KINDS.watch}"]').length`;
      await until(evaluate, `${links} === 1`, 'the video is listed, at once');
      const clear = '[id="panel:history"] > div button';
      await press(clear);
      await press(clear);
      await until(evaluate, `${links} === 0`, 'all is forgotten');
    },
  },
  {
    name: 'search finds a video and leads to it',
    keep: async ({ site, open, press, type, evaluate }) => {
      await open(site + KINDS.terms);
      // The dialog, or the search page if pressed before the dialog has been parsed.
      await press('[data-search]');
      const field = 'dialog[open] input, main input[name="q"]';
      await until(evaluate, `document.querySelector(${quote(field)}) !== null`, 'search opens');
      await type(field, 'lighting the old lamp');
      const video = `:is(dialog, main) article h3 a[href^="${KINDS.watch}"]`;
      await until(evaluate, `document.querySelector(${quote(video)}) !== null`, 'it finds it');
      // Results that arrive later move it.
      await press(video).catch(() => press(video));
      await until(evaluate, `location.pathname === '${KINDS.watch}'`, 'it leads to the page');
    },
  },
  {
    name: 'a filter narrows the list, and back restores it',
    keep: async ({ site, open, press, evaluate }) => {
      await open(site + KINDS.browse);
      const first = `document.querySelector('main article').textContent`;
      const before = await evaluate<string>(first);
      // On a phone, the sheet opens with its first facet.
      const isPhone = await evaluate<boolean>('innerWidth < 1024');
      await press(isPhone ? '.browse-bar > button' : '.facet-column button');
      const option = `${isPhone ? '.facet-sheet' : '.facet-column'} input[type="checkbox"]`;
      await until(evaluate, `document.querySelector(${quote(option)}) !== null`, 'filters open');
      await press(option);
      await until(evaluate, `location.search !== ''`, 'the choice stands in the address');
      if (isPhone) {
        // Closes the sheet; the choice stays as one step.
        await evaluate('history.back()');
        const isClosed = `document.querySelector('.facet-sheet') === null`;
        await until(evaluate, `location.search !== '' && ${isClosed}`, 'the sheet is closed');
      }
      await evaluate('history.back()');
      await until(evaluate, `location.search === '' && ${first} === ${quote(before)}`, 'back');
    },
  },
  {
    name: 'a chosen theme stays',
    keep: async ({ site, open, press, evaluate, resize }) => {
      // The header shows the switch if the menu has room.
      await resize(WIDTHS[1]!);
      const ground = 'getComputedStyle(document.documentElement).backgroundColor';
      await open(site + KINDS.home);
      const before = await evaluate<string>(ground);
      await press(having<SwitchData>('switch'));
      await until(evaluate, `${ground} !== ${quote(before)}`, 'the theme is another');
      await open(site + KINDS.terms);
      await until(evaluate, `${ground} !== ${quote(before)}`, 'it stays on the next page');
      await press(having<SwitchData>('switch'));
    },
  },
];

/** What is wrong with the page once loaded, whatever its kind. */
export async function listFaults({ evaluate, takeErrors }: Visit): Promise<string[]> {
  const isThere = `!location.search || document.querySelector('main article') !== null`;
  await until(evaluate, isThere, 'a shared search shows its results');
  const wasteful = await evaluate<string[]>(WASTEFUL_TITLES);
  const isWide = await evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
  const headings = await evaluate<number>(`document.querySelectorAll('h1').length`);
  return [
    ...takeErrors(),
    ...wasteful.map((title) => `the title is cut too early: ${title}`),
    ...(isWide ? ['it scrolls sideways'] : []),
    ...(headings === 1 ? [] : [`it has ${headings} main headings`]),
  ];
}

/** Evaluates the expression until it is true. @throws after half a minute, with what was expected */
async function until(evaluate: Driver['evaluate'], expression: string, expected: string) {
  const deadline = Date.now() + 30_000;
  // The page may be navigating to another one.
  while (!(await evaluate<boolean>(`Boolean(${expression})`).catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`expected that ${expected}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const quote = (text: string) => JSON.stringify(text);
