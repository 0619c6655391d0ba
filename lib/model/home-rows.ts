/** The rows of the home page, as `rows:` of `site.yaml` names them, and with what is in them. */
import type { Term } from './term';
import type { Video } from './video';
import type { WatchPath } from './watch-path';

/** Cards in a row, at most; shorts are narrow. */
export const ROW_SIZE = 6;
export const SHORTS_ROW_SIZE = 7;

/** Those that need nothing but their name, in the order of a site that names none. */
export const PLAIN_ROWS = ['paths', 'newest', 'subjects', 'long', 'brief', 'shorts'] as const;
export type PlainRow = (typeof PLAIN_ROWS)[number];

export type RowName =
  | { kind: PlainRow }
  | { kind: 'path'; slug: string }
  | { kind: 'term'; taxonomy: string; slug: string }
  | ({ kind: 'length' } & Lengths);

/** In seconds, more than `from`, up to `to`; null for no end. As in the filter of a list. */
export type Lengths = { from: number; to: number | null };

export type RowVideo = { video: Video; href: string };

export type HomeRow = {
  id: string;
  title: string;
  /** Of the whole list. */
  href: string;
  /** How many cards the whole list has. */
  total: number;
} & (
  | { kind: 'videos' | 'shorts'; cards: RowVideo[] }
  | { kind: 'paths'; cards: WatchPath[] }
  | { kind: 'subjects'; cards: Term[] }
);

/**
 * `newest`, `path:bread`, `tag:scrum`, `length:>20m`; undefined for anything else.
 * @param taxonomies singular and plural of each
 */
export function parseRow(written: string, taxonomies: Record<string, string>): RowName | undefined {
  const plain = PLAIN_ROWS.find((name) => name === written);
  if (plain) return { kind: plain };
  const [, name = '', value = ''] = /^([^:]+):(\S+)$/u.exec(written) ?? [];
  if (name === 'path') return { kind: 'path', slug: value };
  if (name === 'length') {
    const [, sign, minutes] = /^([<>])(\d{1,4})m$/u.exec(value) ?? [];
    if (sign === undefined) return undefined;
    const bound = Number(minutes) * 60;
    return {
      kind: 'length',
      ...(sign === '>' ? { from: bound, to: null } : { from: 0, to: bound }),
    };
  }
  const taxonomy = Object.hasOwn(taxonomies, name) ? taxonomies[name] : undefined;
  return taxonomy === undefined || value === ''
    ? undefined
    : { kind: 'term', taxonomy, slug: value };
}
