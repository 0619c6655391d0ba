/** Where a reader can change the content of this site on GitHub; nothing if its repository is unknown. */
import type { Catalog } from '@/lib/catalog/catalog';
import { listFields, toTemplate } from '@/lib/content/field-list';
import { videoSchema } from '@/lib/content/schema';
import { decodePath } from '@/lib/model/parse-address';
import { editUrl, newFileUrl } from '@/lib/model/repository';

/** GitHub's editor with the file of a page; if it has none, with `site.yaml`. @param path the page's href */
export function toEditUrl({ site, sources }: Catalog, path: string): string | undefined {
  const decoded = decodePath(path);
  return site.repository
    ? editUrl(site.repository, sources.get(decoded)?.path ?? 'site.yaml')
    : undefined;
}

/** GitHub's editor with a template for a new video, ready to be overwritten. */
export function toSuggestUrl({ site }: Catalog): string | undefined {
  if (!site.repository) return undefined;
  const template = toTemplate(listFields(videoSchema(Object.values(site.taxonomies))));
  return newFileUrl(site.repository, 'videos/new-video.md', template);
}
