/** `npm run test:e2e`: builds the sites and runs all end-to-end tests. */
import { buildStep, libraryStep, otherStep, testStep } from './e2e';
import { runSteps } from './run';

await runSteps([
  libraryStep,
  otherStep,
  buildStep('content'),
  testStep(['content', 'library', 'eager'], 'full'),
]);
