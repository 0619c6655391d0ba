/** The copies of posters in the content folder: which of them pages show, which are wanted, which belong to nothing. Used by `read.ts`. */
import { nameInProject } from '@/lib/content/folder';
import { listNames } from '@/lib/content/listing';
import type { Picture } from '@/lib/content/pictures';
import { COPIES, COPIES_FOLDER, copyName, copyPath } from '@/lib/model/posters';
import { hasErrors, type Problem } from '@/lib/model/problem';
import type { Video } from '@/lib/model/video';
import { embedUrl, toSurePicture } from '@/lib/model/youtube';

import type { Owners } from './bodies';
import type { Content } from './content';

/** Videos a library with copies may have: each is two files more to keep, to build and to deploy. */
export const MOST_COPIED = 2000;

export type Copies = {
  /** Those that pages show. */
  pictures: Picture[];
  /** The videos that should have copies: those of the library, and whatever else its pages embed. */
  wanted: Pick<Video, 'videoId' | 'isShort'>[];
  /** The names of those whose video nothing names; none if a file could not be read, which may be the one. */
  strays: string[];
};

const NAME = new RegExp(`^([\\w-]{11})-(?:${COPIES.join('|')})\\.webp$`, 'u');
const EMBED = new RegExp(`${embedUrl('').replaceAll('.', '\\.')}([\\w-]{11})`, 'gu');

/** Leaves a video without copies to YouTube. @param owners whatever pages show */
export function placeCopies(content: Content, owners: Owners, problems: Problem[]): Copies {
  const names = new Set(listNames(COPIES_FOLDER));
  const strays = listStrays(content, [...names]);
  problems.push(...strays.map(toProblem));
  if (content.site.posters !== 'local') return { pictures: [], wanted: [], strays };
  const videos = owners.videos.map(({ video }) => video);
  for (const video of videos) {
    const isCopied = (['640', '320'] as const).every((copy) =>
      names.has(copyName(video.videoId, copy)),
    );
    if (!isCopied) video.preview ??= toSurePicture(video);
  }
  const embedded = listBodies(owners).flatMap((body) =>
    [...body.matchAll(EMBED)].map(([, videoId]) => ({ videoId: videoId!, isShort: false })),
  );
  const wanted = [
    ...new Map([...embedded, ...videos].map((video) => [video.videoId, video])).values(),
  ].map(({ videoId, isShort }) => ({ videoId, isShort }));
  if (wanted.length > MOST_COPIED) problems.push(tooMany(content, wanted.length));
  const pictures = wanted.flatMap(({ videoId }) =>
    COPIES.filter((copy) => names.has(copyName(videoId, copy))).map((copy) => ({
      file: `${COPIES_FOLDER}/${copyName(videoId, copy)}`,
      path: copyPath(videoId, copy),
    })),
  );
  return { pictures, wanted, strays };
}

function listBodies({ videos, taxonomies, paths }: Owners): string[] {
  return [
    ...videos.map(({ video }) => video.body),
    ...paths.map(({ path }) => path.body),
    ...taxonomies.flatMap(({ body, terms }) => [body, ...terms.map((term) => term.body)]),
  ];
}

function listStrays({ videos, paths, terms, problems }: Content, names: string[]): string[] {
  if (names.length === 0 || hasErrors(problems)) return [];
  const ids = new Set(videos.map(({ video }) => video.videoId));
  const isNamed = (id: string) =>
    ids.has(id) ||
    videos.some(({ video }) => video.body.includes(id)) ||
    paths.some(({ body }) => body.includes(id)) ||
    [...terms.values()].flat().some(({ body }) => body.includes(id));
  return names.filter((name) => {
    const [, id] = NAME.exec(name) ?? [];
    return id !== undefined && !isNamed(id);
  });
}

function toProblem(name: string): Problem {
  return {
    severity: 'warning',
    file: nameInProject(`${COPIES_FOLDER}/${name}`),
    line: 1,
    column: 1,
    field: 'file',
    message: 'is the poster of a video that no file names, so it is not used',
    fix: 'remove it, or run npm run posters, which does so',
  };
}

function tooMany({ siteFile }: Content, count: number): Problem {
  return {
    severity: 'warning',
    file: siteFile.name,
    ...siteFile.locate(['posters']),
    field: 'posters',
    message: `local is for up to ${MOST_COPIED} videos, and there are ${count}; npm run posters fetches none`,
    fix: 'leave it out, so that pages show the posters of YouTube',
  };
}
