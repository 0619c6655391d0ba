/** `npm test`: what must hold before a change is merged, in some seven minutes. */
import { budgetStep, buildStep, libraryStep, testStep } from './e2e';
import { fastSteps, runSteps } from './run';

await runSteps([
  ...fastSteps(),
  libraryStep,
  buildStep('content'),
  budgetStep,
  testStep(['library', 'eager'], 'main'),
]);
