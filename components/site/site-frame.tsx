import type { ReactNode } from 'react';

import type { Site, SiteLink } from '@/lib/model/site';
import { words } from '@/lib/model/words';

import { SearchDialog } from '../search/search-dialog';
import { LoadFault } from './load-fault';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

export type SiteFrameProps = {
  site: Site;
  /** Lists that only some sites have. */
  lists: SiteLink[];
  /** Where visitors can suggest a video. */
  suggestUrl: string | undefined;
  /** What the search field finds; see `SearchDialog`. */
  found?: ReactNode;
  children: ReactNode;
};

/** Header, main part and footer around every page that people see. */
export function SiteFrame({ site, lists, suggestUrl, found, children }: SiteFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#page:main"
        className="absolute start-3 top-3 z-20 rounded-lg bg-surface px-4 py-3 not-focus:sr-only"
      >
        {words.site.skip}
      </a>
      <SiteHeader site={site} />
      <SearchDialog>{found}</SearchDialog>
      <main id="page:main" tabIndex={-1} className="frame grow py-6 focus:outline-none sm:py-8">
        {children}
      </main>
      <SiteFooter site={site} lists={lists} suggestUrl={suggestUrl} />
      <LoadFault />
    </div>
  );
}
