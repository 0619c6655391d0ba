/** Names in a query that only tell where a visitor came from; other sites add them to links. */

const NAMES = new Set([
  ...['dclid', 'fbclid', 'gad_source', 'gbraid', 'gclid', 'gclsrc', 'igsh', 'igshid', 'msclkid'],
  ...['li_fat_id', 'mc_cid', 'mc_eid', 'mkt_tok', 'ref', 'ref_src', 'ref_url', 'si', 'srsltid'],
  ...['ttclid', 'twclid', 'wbraid', 'yclid', '_ga', '_gl', '_hsenc', '_hsmi'],
]);
/** Of campaigns: Google Analytics, HubSpot, Matomo and Piwik. */
const CAMPAIGN = /^(?:utm|hsa|mtm|pk)_/u;

export function isTracking(name: string): boolean {
  return NAMES.has(name) || CAMPAIGN.test(name);
}

/** Whether a query asks for something of the page. @param search with its question mark, or empty */
export function isAsking(search: string): boolean {
  return [...new URLSearchParams(search).keys()].some((name) => !isTracking(name));
}
