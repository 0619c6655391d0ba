/** The menu in the header. */
import { fold } from './fold';
import type { Site, SiteLink } from './site';
import { words } from '@/lib/model/words';

/** Beside the name of the site an entry of the same name would seem to be one thing said twice. */
export function menuOf({ name, navigation }: Pick<Site, 'name' | 'navigation'>): SiteLink[] {
  return navigation.map((link) =>
    fold(link.label.trim()) === fold(name.trim()) ? { ...link, label: words.site.browse } : link,
  );
}
