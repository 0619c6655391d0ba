import { FEEDS_PATH } from '@/lib/model/address';
import type { Site } from '@/lib/model/site';

import { SiteLinkItem } from './site-link-item';

export type SiteFooterProps = { site: Site; suggestUrl: string | undefined };

export function SiteFooter({ site: { author, links, name }, suggestUrl }: SiteFooterProps) {
  const own = [
    { label: 'Feeds', url: FEEDS_PATH },
    ...(suggestUrl ? [{ label: 'Suggest a video', url: suggestUrl }] : []),
  ];
  return (
    <footer className="mt-12 border-t border-line">
      <div className="mx-auto flex w-full max-w-7xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-6 text-sm text-muted sm:px-6 lg:px-8">
        <p>
          {name}
          {author && (
            <>
              {' · '}
              {author.url ? (
                <a
                  href={author.url}
                  rel="noopener author"
                  className="underline underline-offset-4 hover:text-ink"
                >
                  {author.name}
                </a>
              ) : (
                author.name
              )}
            </>
          )}
        </p>
        <nav aria-label="More" className="-mx-3">
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
