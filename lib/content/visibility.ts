/** Whether a page is shown, and where: Hugo's rules for drafts, dates and build options. */
import { z } from 'zod';

import type { VideoStatus } from '@/lib/model/video';

import { parseInstant, ZERO } from './instant';
import { type VisibilityData, visibilityFields } from './visibility-schema';

/**
 * When a page is public, from now on: from one instant to another, in milliseconds since 1970. For an expired
 * page the interval is empty.
 */
export type Lifetime = { from: number; until: number };

export type Visibility = {
  status: VideoStatus;
  /** Undefined if the file has to be changed first. */
  lifetime: Lifetime | undefined;
  /** Whether lists, feeds, search and the sitemap include the page; otherwise only its address leads to it. */
  isListed: boolean;
};

/**
 * @param data the page's own values, and those inherited from the folders above
 * @param date ISO 8601 instant of the page; undefined if it has none
 * @param now milliseconds since 1970
 */
export function toVisibility(
  data: VisibilityData,
  date: string | undefined,
  now: number,
): Visibility {
  const isListed = [data.build, data._build].every(
    (build) => ![false, 'never', 'local'].includes(build?.list ?? 'always'),
  );
  const starts = [publishDateOf(data), date].filter((instant) => instant !== undefined);
  const expiry = data.expiryDate ?? data.unpublishdate;
  const lifetime = {
    from: Math.max(now, ...starts.map(Date.parse)),
    until: expiry ? Date.parse(expiry) : Infinity,
  };
  if (isNeverRendered(data)) return { status: 'hidden', isListed, lifetime: undefined };
  if (isDraft(data)) return { status: 'draft', isListed, lifetime: undefined };
  return { status: toStatus(lifetime, now), isListed, lifetime };
}

function toStatus({ from, until }: Lifetime, now: number): VideoStatus {
  if (until <= now) return 'expired';
  return from > now ? 'scheduled' : 'published';
}

/** Whether there is a day, today or later, on which the page is public. */
export function isEver(lifetime: Lifetime | undefined): lifetime is Lifetime {
  return lifetime !== undefined && lifetime.from < lifetime.until;
}

/** Whether two pages are ever public at the same time. */
export function meet(a: Lifetime, b: Lifetime): boolean {
  return Math.max(a.from, b.from) < Math.min(a.until, b.until);
}

/** In Hugo, `headless` only works for bundles; elsewhere it is taken to mean the same. */
function isNeverRendered({ headless, build, _build }: VisibilityData): boolean {
  const renders = [build, _build].map((options) => options?.render ?? 'always');
  return headless === true || renders.some((render) => [false, 'never', 'link'].includes(render));
}

/** `draft` counts before `published`. Source: `setMetaPost` in Hugo's `hugolib/page__meta.go`. */
function isDraft({ draft, published }: VisibilityData): boolean {
  return draft ?? published === false;
}

/**
 * The instant from which a page may be shown, if it names one; ISO 8601.
 * Source of the order: https://gohugo.io/configuration/front-matter/#dates
 */
function publishDateOf({ publishDate, pubdate, published }: VisibilityData): string | undefined {
  return publishDate ?? pubdate ?? (typeof published === 'string' ? published : undefined);
}

/**
 * A page without `date` takes it from other fields, in this order.
 * Source: https://gohugo.io/configuration/front-matter/#dates
 */
export const DATES = ['date', 'publishDate', 'pubdate', 'published', 'lastmod', 'modified'];

/** From values by schema name to the date of a page, as written. */
export type ToDate = (values: Record<string, unknown>) => unknown;

export const dateOf: ToDate = (values) =>
  DATES.map((name) => values[name]).find(
    (value) => typeof value === 'string' && (parseInstant(value) ?? ZERO) !== ZERO,
  );

/** A page's own values, then those inherited from the folders above. */
export function inherit(own: VisibilityData, inherited: Partial<VisibilityData>): VisibilityData {
  const keys = Object.keys(visibilityFields) as (keyof VisibilityData)[];
  return Object.fromEntries(keys.map((key) => [key, own[key] ?? inherited[key]]));
}

const schema = z.object(visibilityFields);

/**
 * Whether changing front matter would show a page, today or on any later day, that is otherwise not shown.
 * @param before and `after`: values by schema name, as written
 */
export function isMorePublic(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  toDate: ToDate,
): boolean {
  const texts = Object.values({ ...before, ...after }).map((value) => Date.parse(String(value)));
  const instants = texts.filter(Number.isFinite).flatMap((time) => [time - 1, time + 1]);
  const reach = (values: Record<string, unknown>, now: number) => {
    const { data } = schema.safeParse(values);
    if (!data) return 0;
    const date = parseInstant(String(toDate(values)));
    const { status, isListed } = toVisibility(data, date, now);
    return status === 'published' ? 1 + Number(isListed) : 0;
  };
  return [Date.now(), ...instants].some((now) => reach(after, now) > reach(before, now));
}
