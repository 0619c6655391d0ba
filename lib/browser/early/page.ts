/** What works in every page before and without React; the theme comes first, so that it does not flash. */
import { watchCards } from './grow';
import { watchHeader } from './header';
import { watchMoments } from './moments';
import { watchPlayButtons } from './play';
import { watchPosters } from './posters';
import { watchProgress } from './progress';
import { watchPresses } from './replay';
import { holdBackTheRest } from './rest';
import { watchSearch } from './search';
import { watchShareButtons } from './share';
import { startEach } from './pieces';
import { watchSwitches } from './switches';
import { watchTabs } from './tabs';
import { watchTheme } from './theme';
import { watchForLife } from './wake';

startEach([
  watchTheme,
  holdBackTheRest,
  watchSwitches,
  watchForLife,
  watchSearch,
  watchPresses,
  watchPlayButtons,
  watchMoments,
  watchTabs,
  watchProgress,
  watchPosters,
  watchShareButtons,
  watchHeader,
  watchCards,
]);
