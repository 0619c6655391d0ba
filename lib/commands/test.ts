/** `npm test`: everything that must hold before a change is merged. */
import { budgetStep, buildStep, testStep } from './e2e';
import { fastSteps, runSteps } from './run';

await runSteps([
  ...fastSteps(),
  buildStep('library'),
  buildStep('eager'),
  buildStep('content'),
  budgetStep,
  testStep(['content', 'library', 'eager']),
]);
