/** What helps to choose a video, as its card says it. */
import type { Video } from './video';

export const BADGES = ['captions', 'chapters', 'path'] as const;
export type Badge = (typeof BADGES)[number];

/** @param inPaths the videos of all paths */
export function badgesOf(video: Video, inPaths: Set<Video>): Badge[] {
  const has = {
    captions: video.captions.length > 0,
    chapters: video.chapters.length > 0,
    path: inPaths.has(video),
  };
  return BADGES.filter((badge) => has[badge]);
}

/** One digit. */
export function writeBadges(badges: Badge[]): string {
  return String(
    BADGES.reduce((sum, badge, bit) => sum + (badges.includes(badge) ? 1 << bit : 0), 0),
  );
}

export function readBadges(digit: string): Badge[] {
  return BADGES.filter((_, bit) => Number(digit) & (1 << bit));
}
