/** `npm test`: everything that must hold before a change is merged. */
import { buildStep, testStep } from './e2e';
import { fastSteps, runSteps } from './run';

await runSteps([
  ...fastSteps(),
  buildStep('library'),
  buildStep('content'),
  testStep(['content', 'library']),
]);
