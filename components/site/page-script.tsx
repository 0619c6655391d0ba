import { watchPlayButtons } from '@/lib/browser/play';
import { watchPosters } from '@/lib/browser/posters';
import { watchShareButtons } from '@/lib/browser/share';
import { watchForLife } from '@/lib/browser/wake';

/** What works before and without React: playing at the first tap, missing posters, copy and share. */
export function PageScript() {
  const installers = [watchForLife, watchPlayButtons, watchPosters, watchShareButtons];
  const script = installers.map((install) => `(${install.toString()})(document)`).join(';');
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
