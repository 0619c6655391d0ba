/** `npm run test:faults`: builds the library and visits it with each fault of a storage and a network. */
import { libraryStep, testStep } from './e2e';
import { runSteps } from './run';

await runSteps([libraryStep, testStep(['library'], 'full', ['e2e/faults.spec.ts'])]);
