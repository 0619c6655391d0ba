/** The old addresses that a file lists, and what prevents one from being an address. Used by `file-claims.ts`. */
import type { Alias } from '@/lib/content/video-file';
import { HOME_PATH } from '@/lib/model/address';
import { parseAddress } from '@/lib/model/parse-address';
import { type Problem, quote } from '@/lib/model/problem';
import { MAX_SEGMENT_BYTES } from '@/lib/model/slug';

import { type Claim, type MakeClaim, Rank } from './claim';

/** Entries without a leading slash answer beside the page, by Hugo's rule, and at the root, where many Hugo sites served them. */
export function aliasClaims(
  aliases: Alias[],
  base: string,
  file: string,
  claim: MakeClaim,
  problems: Problem[],
): Claim[] {
  return aliases.flatMap(({ written, list, place, source }) => {
    const rank = list === 'aliases' ? Rank.Alias : Rank.Archive;
    const parsed = parseAddress(written, base);
    if ('fault' in parsed) {
      const [what, fix] = FAULTS[parsed.fault];
      const severity = rank === Rank.Alias ? 'error' : 'warning';
      const message = `${quote(written)} ${what}${severity === 'warning' ? ' and is left out' : ''}`;
      problems.push({ severity, file, ...place, field: list, message, fix });
      return [];
    }
    if (rank === Rank.Alias && isRootWithoutSlash(written)) {
      problems.push({
        severity: 'warning',
        file,
        ...place,
        field: list,
        message: `${quote(written)} does not start with a slash, so it also answers at ${quote(parsed.path)}`,
        fix: `write "/${written.trim()}"`,
        ...(source && { mend: { found: source, text: source.replace(/[^'"\s]/u, '/$&') } }),
      });
    }
    const claims = [claim(withoutIndex(parsed.path), rank, list, place)];
    const atRoot = parseAddress(written);
    if (!written.trim().startsWith('/') && 'path' in atRoot) {
      claims.push(claim(withoutIndex(atRoot.path), Rank.Derived, list, place));
    }
    return claims;
  });
}

/**
 * Hugo writes the alias `/old` as the file `old/index.html`, and so also the alias `/old/index.html`; any other that ends
 * in `.html` is a file of its own. Source: `targetPathAlias` in `hugolib/alias.go`.
 */
function withoutIndex(path: string): string {
  return path.replace(/\/index\.html$/u, '') || HOME_PATH;
}

/** Whether an alias was meant to start at the root: it starts with the name of an existing folder. */
function isRootWithoutSlash(written: string): boolean {
  return /^\s*(?:resources|tags|categories|concepts)\//iu.test(written);
}

const FAULTS = {
  absolute: [
    'is an address of another site',
    'write only the path, like /resources/videos/old-name',
  ],
  query: [
    'contains a "?"; what follows it never reaches the site',
    'write only the part before it, or %3F for the character',
  ],
  fragment: [
    'contains a "#"; what follows it never reaches the site',
    'write only the part before it, or %23 for the character',
  ],
  empty: ['has an empty part', 'write a path like /resources/videos/old-name'],
  dots: ['has a part that is only dots', 'write the whole path, like /resources/videos/old-name'],
  slash: [
    'contains an escaped slash or a backslash',
    'write a path like /resources/videos/old-name',
  ],
  percent: ['contains a "%", which has another meaning in addresses', 'remove it here'],
  control: ['contains a control character', 'write a path like /resources/videos/old-name'],
  long: [
    `is longer than an address can be (${MAX_SEGMENT_BYTES} bytes between two slashes)`,
    'remove it',
  ],
} as const;
