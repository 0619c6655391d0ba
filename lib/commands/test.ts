/** `npm test`: everything that must hold before a change is merged. */
import { budgetStep, buildStep, libraryStep, testStep } from './e2e';
import { fastSteps, runSteps } from './run';

await runSteps([
  ...fastSteps(),
  libraryStep,
  buildStep('content'),
  budgetStep,
  testStep(['content', 'library', 'eager']),
]);
