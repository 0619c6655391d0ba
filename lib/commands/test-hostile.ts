/** `npm run test:hostile`: builds the library, serves it and sends what no browser would. */
import { libraryStep } from './e2e';
import { hostileStep } from './hostile';
import { runSteps } from './run';

await runSteps([libraryStep, hostileStep]);
