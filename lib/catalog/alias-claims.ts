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
      const [what, usual] = FAULTS[parsed.fault];
      const fix = certainFix(parsed.fault, written) ?? usual;
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
    const doubt = doubtOf(written);
    if (doubt) {
      const message = `${quote(written)} ${doubt[0]}`;
      const fix = doubt[1];
      problems.push({ severity: 'warning', file, ...place, field: list, message, fix });
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

/** What the address itself says about the right one. */
function certainFix(fault: keyof typeof FAULTS, written: string): string | undefined {
  const text = written.trim();
  if (fault === 'absolute') {
    const url = /^https?:\/\//iu.test(text) && URL.canParse(text) ? new URL(text) : undefined;
    const isPlain = url && url.pathname !== '/' && url.search === '' && url.hash === '';
    return isPlain
      ? `write only its path, ${url.pathname}, if it was one of this site; otherwise remove it`
      : undefined;
  }
  const [before = '', query = ''] = text.split('?', 2);
  if (fault !== 'query' || !/^[\w.[\]-]+=/u.test(query)) return undefined;
  // One address for all of them: WordPress tells its pages apart by what follows.
  const isAny = /^\/?(?:index\.\w+)?$/iu.test(before);
  return isAny ? 'remove it; no page can answer there' : 'write only the part before it';
}

/** Texts that are an address, but not the one that is meant. */
const DOUBTS: [RegExp, string, string][] = [
  [
    /[-=]>|→/u,
    'is one address, arrow and all',
    'write only the old address; it leads to this page',
  ],
  [
    /[,;]\s*\/|\s\/\S/u,
    'is one address, although it looks like several',
    'write each on its own line, after "- "',
  ],
  [
    /\*/u,
    'has a star, which stands for nothing else here',
    'write each address on its own line, after "- "',
  ],
  [
    /(?:^|\/):[a-z]/iu,
    'has a ":" at the start of a part, which stands for nothing else here',
    'write the address as visitors had it',
  ],
  [/^[^\s/@]+@[^\s/@]+$/u, 'is a mail address', 'remove it'],
];

function doubtOf(written: string): [what: string, fix: string] | undefined {
  const found = DOUBTS.find(([form]) => form.test(written.trim()));
  return found && [found[1], found[2]];
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
