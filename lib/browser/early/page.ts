/** What works in every page before and without React; the theme first, since it may not flash. */
import { watchCards } from './grow';
import { watchMoments } from './moments';
import { watchPlayButtons } from './play';
import { watchPosters } from './posters';
import { watchProgress } from './progress';
import { watchPresses } from './replay';
import { watchShareButtons } from './share';
import { watchTheme } from './theme';
import { watchForLife } from './wake';

watchTheme();
watchForLife();
watchPresses();
watchPlayButtons();
watchMoments();
watchProgress();
watchPosters();
watchShareButtons();
watchCards();
