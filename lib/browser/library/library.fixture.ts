/** For tests: an empty library, and videos to keep in it. */
import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';

import { closeLibrary } from './database';
import type { KeptVideo } from './entries';

export function isolateLibraries(): void {
  beforeEach(() => {
    closeLibrary();
    globalThis.indexedDB = new IDBFactory();
    localStorage.clear();
  });
  afterEach(() => {
    // The files of a worker share its globals: what is noted late in another test is kept nowhere.
    closeLibrary();
    Reflect.deleteProperty(globalThis, 'indexedDB');
    localStorage.clear();
  });
}

export function toVideo(videoId: string): KeptVideo {
  return { videoId, title: `title of ${videoId}`, href: `/resources/videos/${videoId}` };
}
