/** `npm start`: serves the last build. Run by `in-process.js`. */
import { orEnd } from './run';
import { serve } from './serve';

await orEnd(() => serve(process.argv.slice(2), 'npm start'));
