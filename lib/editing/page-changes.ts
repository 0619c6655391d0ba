/** What a change does to pages other than public videos: those nobody sees yet or any more, paths and terms. Used by `compare.ts`. */
import type { Content } from '@/lib/catalog/content';
import type { Catalog } from '@/lib/catalog/read';
import type { Lifetime, Visibility } from '@/lib/content/visibility';
import {
  taxonomyAddress,
  termPath,
  toHref,
  videoPath,
  watchPathAddress,
} from '@/lib/model/address';
import { formatDate } from '@/lib/model/report-text';
import type { VideoStatus } from '@/lib/model/video';

/** Content before or after a change. */
export type Side = {
  catalog: Catalog;
  /** Its files, whether or not their pages are public. */
  content: Content;
};

type State = VideoStatus | 'unlisted';

/** A page on one side. */
type Item = {
  /** What identifies it on both sides. */
  key: string;
  title: string;
  href: string;
  state: State;
  /** When it will be public; milliseconds since 1970. */
  from?: number;
  /** Differs if anything about the page differs. */
  text: string;
};

export type PageChange = Pick<Item, 'title' | 'href' | 'state'> & { note: string };

const WORDS: Record<State, string> = {
  published: 'public and listed',
  unlisted: 'unlisted',
  scheduled: 'scheduled',
  draft: 'a draft',
  expired: 'expired',
  hidden: 'never rendered',
};

export function videoChanges(before: Side, after: Side): PageChange[] {
  return changesOf(before, after, ({ content }) =>
    content.videos.map(({ video, lifetime, aliases }) => ({
      key: video.videoId,
      title: video.title,
      href: videoPath(video),
      ...toState(video.status, video.isListed, lifetime),
      text: JSON.stringify([video, aliases.map(({ written }) => written)]),
    })),
  );
}

export function pathChanges(before: Side, after: Side): PageChange[] {
  return changesOf(before, after, ({ content }) =>
    content.paths.map((entry) => {
      const { title, description, body, weight, visibility, aliases } = entry;
      const { status, isListed, lifetime }: Visibility = visibility;
      const steps = entry.steps.map(({ video, note, from, to }) => [video, note, from, to]);
      const old = aliases.map(({ written }) => written);
      return {
        key: entry.slug,
        title,
        href: toHref(watchPathAddress(entry)),
        ...toState(status, isListed, lifetime),
        text: JSON.stringify([title, description, body, weight, steps, old]),
      };
    }),
  );
}

/** Terms and whole taxonomies, by their texts; not by the videos that have them. */
export function termChanges(before: Side, after: Side): PageChange[] {
  const textOf = (page: { title: string; description: string; body: string }) =>
    JSON.stringify([page.title, page.description, page.body]);
  return changesOf(before, after, ({ catalog }) =>
    catalog.taxonomies.flatMap((taxonomy): Item[] => {
      const { name, title, terms, unlisted } = taxonomy;
      const href = toHref(taxonomyAddress(name));
      const toItem = (state: State) => (term: (typeof terms)[number]) => {
        const own = termPath(term);
        return { key: own, title: term.title, href: own, state, text: textOf(term) };
      };
      return [
        { key: href, title, href, state: 'published', text: textOf(taxonomy) },
        ...terms.map(toItem('published')),
        ...unlisted.map(toItem('unlisted')),
      ];
    }),
  );
}

function toState(status: VideoStatus, isListed: boolean, lifetime: Lifetime | undefined) {
  const state: State = status === 'published' && !isListed ? 'unlisted' : status;
  return { state, from: status === 'scheduled' ? lifetime?.from : undefined };
}

function changesOf(before: Side, after: Side, list: (side: Side) => Item[]): PageChange[] {
  const [old, now] = [before, after].map(
    (side) => new Map(list(side).map((item) => [item.key, item])),
  ) as [Map<string, Item>, Map<string, Item>];
  const gone = [...old.values()].filter(({ key }) => !now.has(key));
  return [
    ...[...now.values()].flatMap((item): PageChange[] => {
      const what = toChange(old.get(item.key), item);
      return what === undefined ? [] : [{ ...item, note: [what, ...toDay(item)].join(', ') }];
    }),
    ...gone.map((item) => ({ ...item, note: 'removed' })),
  ];
}

function toChange(old: Item | undefined, now: Item): string | undefined {
  if (!old) return 'new';
  if (old.state !== now.state) return `${WORDS[old.state]} until now`;
  if (old.from !== now.from) return `moved from ${formatDay(old.from!)}`;
  return old.text === now.text ? undefined : 'changed';
}

function toDay({ from }: Item): string[] {
  return from === undefined ? [] : [`public from ${formatDay(from)}`];
}

/** The day in UTC, with the time unless it is midnight. */
function formatDay(instant: number): string {
  const iso = new Date(instant).toISOString();
  const time = iso.slice(11, 16);
  return formatDate(iso) + (time === '00:00' ? '' : ` at ${time} UTC`);
}
