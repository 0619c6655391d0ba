/** Every old address and the page it leads to; collisions are settled and reported here. */
import type { TermEntry } from '@/lib/content/term-file';
import type { VideoEntry } from '@/lib/content/video-file';
import { type Lifetime, meet } from '@/lib/content/visibility';
import { toHref, videoAddress } from '@/lib/model/address';
import { compareText } from '@/lib/model/order';
import { type Problem, quote } from '@/lib/model/problem';
import type { Taxonomy } from '@/lib/model/term';

import { ALWAYS, type Claim, Rank } from './claim';
import { sitePageClaims, termFileClaims, videoClaims, watchPathClaims } from './file-claims';
import { feedClaims, listClaims, termClaims } from './hugo-claims';
import { otherOwner, type Pages } from './pages';
import type { PlacedWatchPath } from './watch-paths';
import type { PlacedSitePage } from './site-pages';
import { type Synonym, synonymClaims } from './synonyms';

/** From decoded path to the href it leads to, in one hop. */
export type Redirects = Map<string, string>;

type Input = {
  videos: VideoEntry[];
  terms: Map<string, TermEntry[]>;
  taxonomies: Taxonomy[];
  paths: PlacedWatchPath[];
  sitePages: PlacedSitePage[];
  synonyms: Synonym[];
  pages: Pages;
  publicFiles: string[];
  pagerSize: number;
  /** Of the site. */
  language: string;
};

export function buildRedirects(input: Input, problems: Problem[]): Redirects {
  const claims = [
    ...input.videos.flatMap((entry) => videoClaims(entry, input.language, problems)),
    ...termFileClaims(input.terms, problems),
    ...watchPathClaims(input.paths, problems),
    ...sitePageClaims(input.sitePages, problems),
    ...synonymClaims(input.synonyms, input.taxonomies, input.pagerSize),
    ...termClaims(input.taxonomies),
    ...feedClaims(input.taxonomies),
    ...listClaims(input.videos.length, input.taxonomies, input.pagerSize),
  ].sort(
    (a, b) =>
      a.rank - b.rank ||
      startOf(a) - startOf(b) ||
      compareText(a.date, b.date) ||
      compareText(a.file, b.file),
  );

  const lifetimes = new Map(
    input.videos.map(({ video, lifetime }) => [videoAddress(video), lifetime]),
  );
  const winners = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.path === claim.target) continue;
    const owner = ownerOf(claim.path, input);
    const winner = winners.get(claim.path);
    if (owner === undefined && winner === undefined) {
      winners.set(claim.path, claim);
    } else if (claim.rank !== Rank.Derived && winner?.target !== claim.target) {
      const ofOwner = lifetimes.has(claim.path) ? lifetimes.get(claim.path) : ALWAYS;
      const other = owner === undefined ? winner!.lifetime : ofOwner;
      const problem = collision(claim, other, owner, winner);
      if (problem) problems.push(problem);
    }
  }
  return new Map([...winners].map(([path, { target }]) => [path, toHref(target)]));
}

/** What is already at an address, in words that complete "is …". */
function ownerOf(path: string, { pages, publicFiles }: Input): string | undefined {
  const page = pages.get(path);
  return page ? `the address of ${page}` : otherOwner(path, publicFiles);
}

/** What is public today comes first, drafts last. */
function startOf({ lifetime }: Claim): number {
  return lifetime?.from ?? Number.MAX_SAFE_INTEGER;
}

/**
 * Undefined if no day shows both; a draft only causes a warning.
 * @param other when the present owner of the address is public
 */
function collision(
  claim: Claim,
  other: Lifetime | undefined,
  owner: string | undefined,
  winner: Claim | undefined,
): Problem | undefined {
  const { file, field, place, path, lifetime } = claim;
  const isDraft = lifetime === undefined || other === undefined;
  if (!isDraft && !meet(lifetime, other)) return undefined;
  const taken = owner ?? `also claimed by ${winner!.file}:${winner!.place.line}`;
  const message = `${quote(path)} is ${taken}`;
  const at = { file, ...place, field };
  if (claim.rank !== Rank.Alias)
    return { ...at, severity: 'warning', message: `${message}, which wins`, fix: 'remove it here' };
  const fix = owner ? 'remove it here' : 'keep it in one of the two files';
  if (!isDraft) return { ...at, severity: 'error', message, fix };
  const what = lifetime ? 'that draft' : 'this draft';
  return { ...at, severity: 'warning', message: `${message}, once ${what} is published`, fix };
}
