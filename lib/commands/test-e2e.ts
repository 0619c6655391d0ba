/** `npm run test:e2e`: builds both sites and uses them in a browser. */
import { buildStep, testStep } from './e2e';
import { runSteps } from './run';

await runSteps([
  buildStep('library'),
  buildStep('eager'),
  buildStep('content'),
  testStep(['content', 'library', 'eager']),
]);
