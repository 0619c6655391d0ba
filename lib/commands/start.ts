/** `npm start`: serves the last build; arguments go to `next start`. */
import { orEnd } from './run';
import { serve } from './serve';

await orEnd(() => serve(process.argv.slice(2), 'npm start'));
