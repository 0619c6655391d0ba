import { FEEDS_PATH } from '@/lib/model/address';
import type { Site, SiteLink } from '@/lib/model/site';
import { words } from '@/lib/model/words';

import { SiteLinkItem } from './site-link-item';

export type SiteFooterProps = { site: Site; lists: SiteLink[]; suggestUrl: string | undefined };

export function SiteFooter({ site: { author, links, name }, lists, suggestUrl }: SiteFooterProps) {
  const own = [
    ...lists,
    { label: words.site.feeds, url: FEEDS_PATH },
    ...(suggestUrl ? [{ label: words.site.suggest, url: suggestUrl }] : []),
  ];
  return (
    <footer className="mt-20 border-t border-line">
      <div className="frame flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-8 text-sm text-muted">
        <p>
          {name}
          {author && (
            <>
              {' · '}
              {author.url ? (
                <a
                  href={author.url}
                  rel="noopener author"
                  className="tap underline underline-offset-4 hover:text-ink"
                >
                  {author.name}
                </a>
              ) : (
                author.name
              )}
            </>
          )}
        </p>
        <nav aria-label={words.site.more} className="-mx-3">
          <ul className="flex flex-wrap">
            {[...own, ...links].map((link) => (
              <SiteLinkItem key={link.url} link={link} />
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
