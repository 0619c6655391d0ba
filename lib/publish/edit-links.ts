/** Where a reader can change the content of this site on GitHub; nothing if its repository is unknown. */
import type { Catalog } from '@/lib/catalog/catalog';
import { listFields, toTemplate } from '@/lib/content/field-list';
import { videoSchema } from '@/lib/content/schema';
import { decodePath, videoAddress } from '@/lib/model/address';
import { isBundle, withoutExtension } from '@/lib/model/content-path';
import { editUrl, newFileUrl } from '@/lib/model/repository';
import type { Video } from '@/lib/model/video';

/** GitHub's editor with the file of a page; if it has none, with `site.yaml`. @param path the page's href */
export function toEditUrl({ site, sources }: Catalog, path: string): string | undefined {
  const decoded = decodePath(path);
  return site.repository
    ? editUrl(site.repository, sources.get(decoded)?.path ?? 'site.yaml')
    : undefined;
}

/** GitHub's editor with new captions beside the file of a video, ready to paste into. */
export function toCaptionsUrl({ site, sources }: Catalog, video: Video): string | undefined {
  const file = sources.get(videoAddress(video))?.path;
  if (!site.repository || file === undefined) return undefined;
  const beside = isBundle(file)
    ? file.slice(0, file.lastIndexOf('/') + 1)
    : `${withoutExtension(file)}.`;
  const text = '1\n00:00:00,000 --> 00:00:05,000\n\n';
  return newFileUrl(site.repository, `${beside}captions.${site.language}.srt`, text);
}

/** GitHub's editor with a template for a new video, ready to be overwritten. */
export function toSuggestUrl({ site }: Catalog): string | undefined {
  if (!site.repository) return undefined;
  const template = toTemplate(listFields(videoSchema(Object.values(site.taxonomies))));
  return newFileUrl(site.repository, 'videos/new-video.md', template);
}
