/** `npm run test:e2e`: builds both sites and runs all end-to-end tests. */
import { buildStep, libraryStep, testStep } from './e2e';
import { runSteps } from './run';

await runSteps([
  libraryStep,
  buildStep('content'),
  testStep(['content', 'library', 'eager'], 'full'),
]);
