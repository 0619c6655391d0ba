/** What works in the bare player. */
import { watchPlayButtons } from './play';
import { watchPosters } from './posters';
import { startEach } from './pieces';

startEach([watchPlayButtons, watchPosters]);
