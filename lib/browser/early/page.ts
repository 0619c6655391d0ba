/** What works in every page before and without React; the theme comes first, so that it does not flash. */
import { watchCards } from './grow';
import { watchHeader } from './header';
import { watchMoments } from './moments';
import { watchPlayButtons } from './play';
import { watchPosters } from './posters';
import { watchProgress } from './progress';
import { watchPresses } from './replay';
import { watchSearch } from './search';
import { watchShareButtons } from './share';
import { watchTabs } from './tabs';
import { watchTheatre } from './theatre';
import { watchTheme } from './theme';
import { watchForLife } from './wake';

watchTheme();
watchTheatre();
watchForLife();
watchSearch();
watchPresses();
watchPlayButtons();
watchMoments();
watchTabs();
watchProgress();
watchPosters();
watchShareButtons();
watchHeader();
watchCards();
