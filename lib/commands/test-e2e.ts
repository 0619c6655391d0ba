/** `npm run test:e2e`: builds both sites and uses them in a browser. */
import { buildStep, libraryStep, testStep } from './e2e';
import { runSteps } from './run';

await runSteps([libraryStep, buildStep('content'), testStep(['content', 'library', 'eager'])]);
