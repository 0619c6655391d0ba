/** What a built site weighs, kind by kind, against its budget. Used by `npm run budget`. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { PAGES_FOLDER } from '@/lib/model/next-protocol/files';
import { dictionaryOf } from '@/lib/model/words/locale';
import { parseScriptList } from '@/lib/model/script-list';

import { listFiles } from './output';

/** Kilobytes (1000 bytes), gzipped except for fonts; for pages, that of the heaviest page. */
export const BUDGETS = {
  'home, HTML': 14,
  'browse, HTML': 13.4,
  'watch, HTML': 12.4,
  'transcripts of a page': 40,
  'watch, HTML and stylesheet': 23,
  'tags, HTML': 12,
  'tag, HTML': 12,
  '404, HTML': 8.8,
  'scripts in a page': 5.5,
  'one stylesheet': 11,
  'all fonts': 40,
  'scripts of a page, after the first sign of life': 186,
  'scripts of a watch page beyond those of every page': 25,
} as const;

export type Budget = keyof typeof BUDGETS;

/**
 * Kilobytes of script that another dictionary and its stemmer may add to those of English: letters beyond ASCII take two or
 * three bytes.
 */
const OTHER_DICTIONARY = 4;

/** @param language BCP 47, of the site */
export function boundOf(budget: Budget, language: string): number {
  const isSpoken = budget.startsWith('scripts of a page,') && dictionaryOf(language) !== 'en';
  return BUDGETS[budget] + (isSpoken ? OTHER_DICTIONARY : 0);
}

/** One thing that is weighed, and where it is. */
export type Weight = { budget: Budget; kilobytes: number; culprit: string };

/** The box of one transcript, up to its end: it contains no other box. */
const TRANSCRIPT = /(<div [^>]*class="transcript"[^>]*>).*?(?=<\/div>)/gsu;

const SCRIPT = /<script(?: data-[a-z]+="[^"]*")?>(.*?)<\/script>/gsu;

const WATCH = /^resources\/videos\/(?!page\/)[^/]+\.html$/u;

const KINDS: [Budget, RegExp][] = [
  ['home, HTML', /^index\.html$/u],
  ['browse, HTML', /^resources\/videos(?:\/page\/\d+)?\.html$/u],
  ['watch, HTML', WATCH],
  ['404, HTML', /^_not-found\.html$/u],
  ['tags, HTML', /^(?:tags|categories|concepts)\.html$/u],
  ['tag, HTML', /^(?:tags|categories|concepts)\/.+\.html$/u],
];

/** @param output folder written by `next build` */
export function weighSite(output = '.next'): Weight[] {
  const app = path.join(output, PAGES_FOLDER);
  const pages = listFiles(app).filter((file) => file.endsWith('.html'));
  const ofPages = KINDS.flatMap(([budget, pattern]) =>
    heaviest(
      budget,
      pages.filter((file) => pattern.test(path.relative(app, file).split(path.sep).join('/'))),
      zippedFrame,
    ),
  );
  const files = listFiles(path.join(output, 'static'));
  const scriptsOf = (file: string) =>
    parseScriptList(readFileSync(file, 'utf8')).map((src) =>
      path.join(output, src.replace(/^\/_next\//u, '')),
    );
  const awake = pages.filter((file) => scriptsOf(file).length > 0);
  const weighScripts = (file: string) =>
    scriptsOf(file).reduce((total, script) => total + zipped(script), 0);
  const everywhere = new Set(
    awake.length > 0
      ? scriptsOf(awake[0]!).filter((one) => awake.every((file) => scriptsOf(file).includes(one)))
      : [],
  );
  const watch = pages.filter((file) => WATCH.test(path.relative(app, file)));
  const weighLook = (file: string) =>
    stylesOf(file)
      .map((style) => zipped(path.join(output, style)))
      .reduce((total, weight) => total + weight, zippedFrame(file));
  const weighOwn = (file: string) =>
    scriptsOf(file)
      .filter((script) => !everywhere.has(script))
      .reduce((total, script) => total + zipped(script), 0);
  return [
    ...ofPages,
    ...heaviest('transcripts of a page', pages, zippedTranscripts),
    ...heaviest('scripts in a page', pages, zippedScripts),
    ...heaviest(
      'one stylesheet',
      files.filter((file) => file.endsWith('.css')),
      zipped,
    ),
    ...heaviest('watch, HTML and stylesheet', watch, weighLook),
    sum(
      'all fonts',
      files.filter((file) => /\.woff2?$/u.test(file)),
      (file) => statSync(file).size,
    ),
    ...heaviest('scripts of a page, after the first sign of life', awake, weighScripts),
    ...heaviest('scripts of a watch page beyond those of every page', watch, weighOwn),
  ];
}

/** Those over budget, in words. @param language of the site */
export function overBudget(weights: Weight[], language: string): string[] {
  return weights
    .filter(({ budget, kilobytes }) => kilobytes > boundOf(budget, language))
    .map(
      ({ budget, kilobytes, culprit }) =>
        `${budget}: ${kilobytes.toFixed(1)} KB, may be ${boundOf(budget, language)}; the heaviest is ${culprit}`,
    );
}

/** The stylesheets that a page asks for, below `output`. */
function stylesOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/ href="\/_next\/(static\/[^"?]+\.css)/gu);
  return [...new Set([...found].map(([, style]) => style!))];
}

/** A page without the words of its transcripts, which are content and have a budget of their own. */
function zippedFrame(file: string): number {
  const html = readFileSync(file, 'utf8');
  return gzipSync(html.replace(TRANSCRIPT, '$1')).byteLength;
}

/** What the words of its transcripts add to a page. */
function zippedTranscripts(file: string): number {
  return zipped(file) - zippedFrame(file);
}

/** What the site itself puts into every page, see `lib/browser/early`. */
function zippedScripts(file: string): number {
  const scripts = [...readFileSync(file, 'utf8').matchAll(SCRIPT)].map(([, script]) => script);
  return gzipSync(scripts.join('')).byteLength;
}

function zipped(file: string): number {
  return gzipSync(readFileSync(file)).byteLength;
}

function heaviest(budget: Budget, files: string[], weigh: (file: string) => number): Weight[] {
  const weights = files
    .map((file) => ({ budget, kilobytes: weigh(file) / 1000, culprit: file }))
    .sort((a, b) => b.kilobytes - a.kilobytes);
  return weights.slice(0, 1);
}

function sum(budget: Budget, files: string[], weigh: (file: string) => number): Weight {
  const kilobytes = files.reduce((total, file) => total + weigh(file) / 1000, 0);
  return { budget, kilobytes, culprit: heaviest(budget, files, weigh)[0]?.culprit ?? 'none' };
}
