/** `npm run test:engines`: builds the library and uses it in Firefox and WebKit. */
import { buildStep } from './e2e';
import { enginesStep } from './engines';
import { runSteps } from './run';

await runSteps([buildStep('library'), enginesStep]);
