import { Body } from '@/components/markdown/body';
import { EditLink } from '@/components/site/edit-link';
import { StatusBadge } from '@/components/video/status-badge';
import type { Catalog } from '@/lib/catalog/catalog';
import { sitePageAddress, toHref } from '@/lib/model/address';
import { CONTENT_TEXT } from '@/lib/model/content-text';
import type { SitePage } from '@/lib/model/site-page';
import { toEditUrl } from '@/lib/publish/edit-links';

export type SitePageViewProps = { page: SitePage; catalog: Catalog };

/** A page that is about no video. Its address has one segment or two, as those of terms have. */
export function SitePageView({ page, catalog }: SitePageViewProps) {
  return (
    <article className="flex flex-col gap-8">
      <header className="flex flex-col items-start gap-3">
        <h1 {...CONTENT_TEXT} className="text-3xl font-bold">
          {page.title}
        </h1>
        <StatusBadge status={page.status} />
        {page.description && (
          <p {...CONTENT_TEXT} className="max-w-prose text-lg text-pretty text-muted">
            {page.description}
          </p>
        )}
      </header>
      <Body markdown={page.body} title={page.title} />
      <EditLink href={toEditUrl(catalog, toHref(sitePageAddress(page)))} />
    </article>
  );
}
