/** Addresses that anyone may have written, and that must stay on this site. */

/** What browsers drop from an address, or read as a slash, or as the host of another site once dots are resolved. */
const LEADS_ASTRAY = /[\\\s\p{Cc}]|\/\//u;

/** Whether a value is the path of a page of this site, with or without a query and a hash. */
export function isSitePath(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('/') && !LEADS_ASTRAY.test(value);
}
