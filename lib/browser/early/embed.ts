/** What works in the bare player. */
import { watchPlayButtons } from './play';
import { watchPosters } from './posters';
import { startEach } from './start';

startEach([watchPlayButtons, watchPosters]);
