import { watchCards } from '@/lib/browser/grow';
import { watchMoments } from '@/lib/browser/moments';
import { watchPlayButtons } from '@/lib/browser/play';
import { watchPosters } from '@/lib/browser/posters';
import { watchProgress } from '@/lib/browser/progress';
import { watchShareButtons } from '@/lib/browser/share';
import { watchTheme } from '@/lib/browser/theme';
import { watchForLife } from '@/lib/browser/wake';

/** What works before and without React, the theme first, since it may not flash. */
export function PageScript() {
  const installers = [
    watchTheme,
    watchForLife,
    watchPlayButtons,
    watchMoments,
    watchProgress,
    watchPosters,
    watchShareButtons,
    watchCards,
  ];
  const script = installers.map((install) => `(${install.toString()})(document)`).join(';');
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
