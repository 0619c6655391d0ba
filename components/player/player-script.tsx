import { watchPosters } from '@/lib/browser/posters';
import { watchPlayButtons } from '@/lib/browser/play';

/** The two scripts that work before and without React: playing at the first tap, and missing posters. */
export function PlayerScript() {
  const script = [watchPlayButtons, watchPosters]
    .map((install) => `(${install.toString()})(document)`)
    .join(';');
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
