import { FILTERED_FEEDS } from '@/lib/model/address';
import { type CopyButtonData, toData } from '@/lib/browser/early/contract';
import { words } from '@/lib/model/words';

import { Status } from '../site/status';

export type ListLinksProps = {
  /** The query of the list. */
  search: string;
  /** The query of its feed, if it has one. */
  feed: string | undefined;
};

/** A filtered list to take along: its address to copy, and its feed. Drawn in the browser only. */
export function ListLinks({ search, feed }: ListLinksProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-sm">
      <button
        type="button"
        {...toData<CopyButtonData>({
          copy: location.origin + location.pathname + search,
          copied: words.share.copied,
          refused: words.share.refused,
        })}
        className="tap cursor-pointer text-link"
      >
        {words.share.copyLink}
      </button>
      {feed && (
        <a href={FILTERED_FEEDS.rss + feed} rel="nofollow" className="tap text-link">
          {words.browse.follow}
        </a>
      )}
      <Status className="text-muted" />
    </p>
  );
}
