/** Files that are not in UTF-8. Used by `folder.ts` and `check --fix`. */

/** The encoding of a file whose byte order mark says UTF-16, as older Windows editors save it. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** @throws if the bytes are not text in UTF-8 or UTF-16 */
export function decodeText(bytes: Uint8Array): string {
  // A UTF-8 byte order mark stays, as it does on disk.
  const options = { fatal: true, ignoreBOM: utf16Of(bytes) === undefined };
  return new TextDecoder(utf16Of(bytes) ?? 'utf-8', options).decode(bytes);
}
