/** Files that are not written in UTF-8. Asked by `folder.ts`, and by `check --fix`. */

/** The encoding of a file that says it is UTF-16, as Windows' older editors save it; by its byte order mark. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** @throws if the bytes are no text in UTF-8 or UTF-16 */
export function decodeText(bytes: Uint8Array): string {
  // A byte order mark of UTF-8 stays, as it does on disk.
  const options = { fatal: true, ignoreBOM: utf16Of(bytes) === undefined };
  return new TextDecoder(utf16Of(bytes) ?? 'utf-8', options).decode(bytes);
}
