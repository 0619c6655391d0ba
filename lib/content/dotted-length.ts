/** Lengths with a dot, like `3.45`, which may mean minutes and seconds. Used by the schema and `video-file.ts`. */

/** `3.45` -> 225, if it is 3 minutes and 45 seconds; undefined for other texts. */
function fromDotted(written: string): number | undefined {
  const [, minutes, seconds] = /^(\d{1,3})\.([0-5]\d)$/u.exec(written) ?? [];
  return seconds === undefined ? undefined : Number(minutes) * 60 + Number(seconds);
}

/** What to write in place of it. */
export function dottedFix(written: string): string | undefined {
  const seconds = fromDotted(written);
  if (seconds === undefined) return undefined;
  const meant = `${written.replace('.', ' minutes and ')} seconds`.replace(' and 00 seconds', '');
  return `write ${seconds}, if it is ${meant}, or the length in whole seconds`;
}
