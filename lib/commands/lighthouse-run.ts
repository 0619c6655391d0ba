/** `npm run lighthouse`: builds the site twice and measures it; see `lighthouse.ts`. */
import { lighthouseStep } from './lighthouse';
import { runSteps } from './run';

await runSteps([lighthouseStep]);
