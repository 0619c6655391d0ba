/** For tests: an empty library, and videos to keep in it. */
import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';

import { closeLibrary } from './database';
import type { KeptVideo } from './entries';

export function isolateLibraries(): void {
  beforeEach(() => {
    closeLibrary();
    indexedDB = new IDBFactory();
    localStorage.clear();
  });
}

export function toVideo(videoId: string): KeptVideo {
  return { videoId, title: `title of ${videoId}`, href: `/resources/videos/${videoId}` };
}
