/** `npm run test:corpus`: builds the folder that CONTENT_DIR names and checks every promise about its files. */
import { buildStep, testStep } from './e2e';
import { runSteps } from './run';

if (!process.env.CONTENT_DIR) {
  console.error(
    'Set CONTENT_DIR to the folder to check, e.g. CONTENT_DIR=../videos npm run test:corpus',
  );
  process.exit(1);
}

await runSteps([buildStep('corpus'), testStep(['corpus'])]);
