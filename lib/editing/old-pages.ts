/** Pages as they were, each with the addresses that led to it. Used by `lost-addresses.ts`. */
import { Rank } from '@/lib/catalog/claim';
import { watchPathClaims, termFileClaims, videoClaims } from '@/lib/catalog/file-claims';
import type { Content } from '@/lib/catalog/content';
import type { Source } from '@/lib/catalog/sources';
import { isUsed } from '@/lib/content/term-file';
import {
  PATHS_PATH,
  taxonomyAddress,
  termAddress,
  videoAddress,
  VIDEOS_PATH,
  watchPathAddress,
} from '@/lib/model/address';
import { isPublished, type Video } from '@/lib/model/video';

/** What files say about pages, public or not. */
export type Entries = Pick<Content, 'videos' | 'terms' | 'paths'>;

export type OldPage = {
  title: string;
  /** Where pages of its kind are: `/tags`. */
  folder: string;
  /** Decoded; the page's own first, then those its file names. */
  addresses: string[];
  file: Source;
  /** Undefined for a term or a path. */
  video?: Video;
};

/** The public ones. */
export function listOldPages({ videos, terms, paths }: Entries): OldPage[] {
  const toAddresses = (own: string, claims: { path: string; rank: Rank }[]) => [
    ...new Set([
      own,
      ...claims.filter(({ rank }) => rank !== Rank.Derived).map(({ path }) => path),
    ]),
  ];
  return [
    ...videos
      .filter(({ video }) => isPublished(video))
      .map((entry) => {
        const { video, file } = entry;
        const own = videoAddress(video);
        const addresses = toAddresses(own, videoClaims(entry, '', []));
        return { title: video.title, folder: VIDEOS_PATH, addresses, file, video };
      }),
    ...[...terms].flatMap(([name, entries]) =>
      entries.filter(isUsed).map((entry) => {
        const claims = termFileClaims(new Map([[name, [entry]]]), []);
        // `tags/_index.md` is the text of the list itself.
        const own = termAddress({ taxonomy: name, slug: entry.slug });
        const addresses = toAddresses(own, claims);
        return { title: entry.title, folder: taxonomyAddress(name), addresses, file: entry.file };
      }),
    ),
    ...paths
      .filter(({ visibility }) => visibility.status === 'published')
      .map((entry) => {
        const addresses = toAddresses(watchPathAddress(entry), watchPathClaims([{ entry }], []));
        return { title: entry.title, folder: PATHS_PATH, addresses, file: entry.file };
      }),
  ];
}
