/** What editors could still add. Used by the page `/missing`. */
import { termPath, videoPath } from '@/lib/model/address';
import { isPublished, type Video } from '@/lib/model/video';

import type { Catalog } from './read';

export type MissingKind = 'description' | 'captions' | 'chapters' | 'usedOnce';

export type MissingRow = {
  title: string;
  /** The page that lacks something. */
  href: string;
  /** The page whose file to change, as an href. */
  source: string;
};

export type MissingGroup = { kind: MissingKind; command: string; rows: MissingRow[] };

/** The command of `package.json` that helps with each kind. */
const COMMANDS: Record<MissingKind, string> = {
  description: 'npm run check',
  captions: 'npm run captions -- exports',
  chapters: 'npm run check',
  usedOnce: 'npm run tags -- --fix',
};

/** Groups that have something, each newest first; only what is public. */
export function listMissing({
  published,
  taxonomies,
}: Pick<Catalog, 'published' | 'taxonomies'>): MissingGroup[] {
  const videosThat = (lack: (video: Video) => boolean) => published.filter(lack).map(toRow);
  const rows: Record<MissingKind, MissingRow[]> = {
    description: videosThat(({ description }) => description === ''),
    captions: videosThat(({ captions }) => captions.length === 0),
    // A short is too short for them.
    chapters: videosThat(({ chapters, isShort }) => chapters.length === 0 && !isShort),
    usedOnce: taxonomies.flatMap(({ terms }) =>
      terms.flatMap((term) => {
        const [video, ...others] = term.videos.filter(isPublished);
        if (!video || others.length > 0) return [];
        return [{ title: term.title, href: termPath(term), source: videoPath(video) }];
      }),
    ),
  };
  return (Object.keys(rows) as MissingKind[])
    .map((kind) => ({ kind, command: COMMANDS[kind], rows: rows[kind] }))
    .filter((group) => group.rows.length > 0);
}

function toRow(video: Video): MissingRow {
  const href = videoPath(video);
  return { title: video.title, href, source: href };
}
