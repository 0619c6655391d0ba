/** Why the library of this device could not be read or changed. */

/** No room; a page older than what is kept; a browser that keeps nothing; or a part of this page that did not load. */
export type LibraryFault = 'full' | 'newer' | 'blocked' | 'unloaded';

export class LibraryError extends Error {
  constructor(readonly fault: LibraryFault) {
    super(`the library of this device cannot be used: ${fault}`);
  }
}

/** What is no fault of the library comes from loading the code for it. */
export function faultOf(error: unknown): LibraryFault {
  return error instanceof LibraryError ? error.fault : 'unloaded';
}

/** @param error of the browser's database */
export function toLibraryError(error: unknown): LibraryError {
  const { name } = Object(error) as Partial<Error>;
  if (name === 'QuotaExceededError') return new LibraryError('full');
  return new LibraryError(name === 'VersionError' ? 'newer' : 'blocked');
}
