/** What Hugo's shortcode `param` shows: a value of the page's front matter. Used by the file parsers and the shortcodes. */

export type Params = Record<string, unknown>;

const ASKS = /\{\{[<%]\s*param\b/u;

/** The front matter, kept in memory only for a body that asks for it. */
export function paramsFor(body: string, data: Params): Params {
  return ASKS.test(body) ? data : {};
}

/**
 * The value of a key as text; undefined if there is none, or if it is a list.
 * Hugo also looks below `params:`, reads a dot as the next level, and ignores letter case.
 * Source: `Param` in Hugo's `resources/resource/params.go`.
 */
export function findParam(data: Params, name: string): string | undefined {
  const path = name.toLowerCase().replace(/^\.?(?:params\.)?/u, '');
  const found = [data, childOf(data, 'params')]
    .map((from) => childOf(from, path) ?? path.split('.').reduce<unknown>(childOf, from))
    .find((value) => ['string', 'number', 'boolean'].includes(typeof value));
  return found === undefined ? undefined : String(found as string | number | boolean);
}

function childOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([name]) => name.toLowerCase() === key)?.[1] as unknown;
}
