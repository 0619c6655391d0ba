/** Video durations as YouTube's Data API writes them. Used by `youtube-client.ts`. */

/**
 * ISO 8601 to whole seconds: `PT1H2M5S` -> 3725.
 * @returns undefined for anything else, and for `P0D`, the length of a live stream
 */
export function parseIsoDuration(text: string): number | undefined {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u.exec(text);
  if (!match) return undefined;
  const [d, h, m, s] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return ((d * 24 + h) * 60 + m) * 60 + s || undefined;
}
