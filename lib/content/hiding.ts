/** Keys that are meant to hide a page but do not: other systems know them, Reelmark and Hugo do not. */
import { type Problem, quote } from '@/lib/model/problem';

import type { FrontMatter } from './front-matter';
import { parseInstant } from './instant';

const PLACES =
  'home(?:page|list)?|lists?|listings?|search|index(?:es|ing)?|sitemaps?|feeds?|rss|archives?|nav(?:igation)?|menus?|collections?|everywhere|public|site|web(?:site)?|google|robots';
const PAGES = 'page|post|video|entry|item|episode|talk|content|article|this';
const SHOW =
  'publish(?:ed|ing)?|list(?:ed|ing)?|index(?:ed|ing)?|show(?:n)?|render(?:ed)?|release|share|display(?:ed)?|build|search|archive';

/** Said of a page, they hide it. Keys that hide part of a page, such as `hideTitle`, do not belong here. */
const HIDES = new RegExp(
  [
    '(?:is|as)?(?:draft(?:s|ed)?|private|hidden|hide|unlisted|secret|confidential|internal|invisible|archived?|disabled?|deleted?|trash(?:ed)?|restricted|protected|unpublished|wip|excluded?|ignored?)',
    '(?:un(?:publish|list)|embargo|expir|withdraw|takedown).*',
    `(?:hid(?:e|den)|excluded?|omit(?:ted)?|skip(?:ped)?|ignored?)(?:from|in|on|by|the|${PAGES})*(?:${PAGES}|${PLACES}|from.*|in.*list)`,
    `(?:${PLACES}|${PAGES})(?:hidden|hide|private|excluded?|ignored?|disabled?)`,
    `(?:do(?:es)?n[o']?t|never|no|not|skip)(?:be|to|in)?(?:${SHOW}|public|${PLACES})`,
    '(?:meta|seo)?robots(?:no(?:index|ne))',
    'eleventyexcludefromcollections|members?only|(?:page|post)?pass(?:word|phrase|code)(?:protected)?',
  ]
    .map((words) => `^(?:${words})$`)
    .join('|'),
  'u',
);
/** Said of a page, they show it, so their opposite hides it. */
const SHOWS =
  /^(?:is|as|dg|garden|site|web)?(?:public|publish(?:ed)?|listed|visible|shown?|active|enabled?|online|live|released|search(?:able)?|index(?:able|ed)|listable|discoverable|permalink)$/u;
/** Their value decides. */
const STATES =
  /^(?:(?:post|page|publish|content|video|privacy)?(?:status|state)|visibility|privacy|access|workflow|(?:meta|seo)?robots)$/u;
/** Days from which, or until which, a page is meant to be shown. */
const FROM =
  /^(?:published?|publishing|publication|release[ds]?|golive|live|available|availability|schedule[ds]?|visible|show|air(?:s|ed)?|premiere[ds]?|embargo)(?:at|on|from|for|after|since|starts?|starting|date|day|time)*$/u;
const UNTIL =
  /^(?:available|availability|visible|live|valid|show|online|published?)(?:until|till?|to|through|ends?|before|date)+$/u;
/** Keys that contain other properties of a page. */
const HOLDERS =
  /^(?:params?|meta(?:data)?|seo|settings?|options?|config|extra|custom|page|post|video|content|article|youtube|yt|snippet|status|state|privacy|visibility|access|publish(?:ing)?|publication|workflow|search|robots)$/u;

const NO = /^(?:false|no|off|0|never|none|)$/u;
const OPEN =
  /^(?:true|yes|on|1|public|publish(?:ed)?|visible|open|everyone|all|listed|live|active|final|done|ready)$/u;
const CLOSED =
  /draft|private|hidden|unlisted|secret|pending|review|wip|trash|archive|inactive|unpublish|scheduled|future|internal|restricted|members?|protected|embargo|disabled|deleted|closed|false|noindex|^none$|^no$|^off$|^0$/u;

/**
 * Whether an unknown key asks for a page not to be public; in any letter case, with or without `-` and `_`.
 * @param now milliseconds since 1970
 */
export function asksToHide(key: string, value: unknown, now = Date.now()): boolean {
  const name = key.toLowerCase().replace(/[\s_.-]/gu, '');
  if (value == null || (typeof value === 'object' && !Array.isArray(value))) return false;
  const said = String(value).trim().toLowerCase();
  const instant = Date.parse(parseInstant(said) ?? '');
  if (HIDES.test(name)) return !NO.test(said);
  if (FROM.test(name) && instant > now) return true;
  if (UNTIL.test(name) && instant <= now) return true;
  if (SHOWS.test(name)) return NO.test(said) && said !== '';
  return STATES.test(name) && !OPEN.test(said) && CLOSED.test(said);
}

type Entry = { path: string[]; value: unknown };

/** Each key with its value, including those nested in keys that contain other properties of a page. */
function listEntries(data: Record<string, unknown>, path: string[] = []): Entry[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const own = { path: [...path, key], value };
    const isHolder = HOLDERS.test(key.toLowerCase().replace(/[\s_-]/gu, ''));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [own];
    return isHolder && path.length < MOST_LEVELS
      ? listEntries(value as Record<string, unknown>, own.path)
      : [];
  });
}

const MOST_LEVELS = 3;

/**
 * A warning for each such key of a page that is shown, including those in `params` and the like.
 * @param told what has already been reported; one problem per key is enough
 */
export function reportHidingKeys(
  { file, data, locateKey, locate }: FrontMatter,
  known: string[],
  told: Problem[],
  now = Date.now(),
): Problem[] {
  const names = new Set(known.map((name) => name.toLowerCase()));
  return listEntries(data)
    .filter(({ path }) => !names.has(path[0]!.toLowerCase()))
    .filter(({ path, value }) => asksToHide(path.at(-1)!, value, now))
    .filter(({ path }) => !told.some(({ field }) => field === path.at(-1)))
    .map(({ path, value }) => ({
      severity: 'warning' as const,
      file,
      ...(path.length === 1 ? locateKey(path[0]!) : locate(path)),
      field: path.at(-1)!,
      message: `${quote(value)} hides nothing: the key is not known, and the page is public`,
      fix: 'write "draft: true" to keep the page out of the site, or "build: { list: never }" to keep it out of lists',
    }));
}
