/** Keys that mean to hide a page and do not: other systems know them, this one and Hugo do not. */
import { type Problem, quote } from '@/lib/model/problem';

import type { FrontMatter } from './front-matter';

/** Said of a page, they hide it. */
const HIDES =
  /^(?:(?:is|as)?(?:draft(?:s|ed)?|private|hidden|hide|unlisted|secret|confidential|internal|invisible|archived?|disabled?|deleted?|trash(?:ed)?|restricted|protected|unpublished|wip|noindex)|(?:un(?:publish|list)|embargo|expir|hide|withdraw|takedown).*|members?only|notpublic)$/u;
/** Said of a page, they show it; so their opposite hides it. */
const SHOWS =
  /^(?:is|as)?(?:public|publish(?:ed)?|listed|visible|shown?|active|enabled?|online|live|released)$/u;
/** Their value says which. */
const STATES =
  /^(?:(?:post|page|publish|content|video|privacy)?(?:status|state)|visibility|privacy|access|workflow)$/u;

const NO = /^(?:false|no|off|0|never|none|)$/u;
const OPEN =
  /^(?:true|yes|on|1|public|publish(?:ed)?|visible|open|everyone|all|listed|live|active|final|done|ready)$/u;
const CLOSED =
  /draft|private|hidden|unlisted|secret|pending|review|wip|trash|archive|inactive|unpublish|scheduled|future|internal|restricted|members?|protected|embargo|disabled|deleted|closed|false|^no$|^off$|^0$/u;

/** Whether an unknown key asks for a page that is not public; in any letter case, with or without `-` and `_`. */
export function asksToHide(key: string, value: unknown): boolean {
  const name = key.toLowerCase().replace(/[\s_-]/gu, '');
  const said = typeof value === 'object' ? '' : String(value).trim().toLowerCase();
  if (value == null || Array.isArray(value)) return false;
  if (HIDES.test(name)) return !NO.test(said);
  if (SHOWS.test(name)) return NO.test(said) && said !== '';
  return STATES.test(name) && !OPEN.test(said) && CLOSED.test(said);
}

/**
 * A warning for each such key of a page that is shown; also below Hugo's `params`.
 * @param told what has been said already, of which one problem a key is enough
 */
export function reportHidingKeys(
  { file, data, locateKey, locate }: FrontMatter,
  known: string[],
  told: Problem[],
): Problem[] {
  const names = new Set(known.map((name) => name.toLowerCase()));
  const params = Object.entries(data).find(([key]) => key.toLowerCase() === 'params');
  const inner = params && typeof params[1] === 'object' ? Object.entries(params[1] ?? {}) : [];
  const own = Object.entries(data).filter(([key]) => !names.has(key.toLowerCase()));
  return [
    ...own.map(([key, value]) => ({ key, value, place: () => locateKey(key) })),
    ...inner.map(([key, value]) => ({ key, value, place: () => locate([params![0], key]) })),
  ]
    .filter(({ key, value }) => asksToHide(key, value))
    .filter(({ key }) => !told.some(({ field }) => field === key))
    .map(({ key, value, place }) => ({
      severity: 'warning' as const,
      file,
      ...place(),
      field: key,
      message: `${quote(value)} hides nothing: the key is not known, and the page is public`,
      fix: 'write "draft: true" to keep the page out of the site, or "build: { list: never }" to keep it out of lists',
    }));
}
