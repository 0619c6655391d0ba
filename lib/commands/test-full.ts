/** `npm run test:full`: what `npm test` does, plus the checks that take long. */
import { customisedStep } from './customised';
import { budgetStep, buildStep, libraryStep, otherStep, testStep } from './e2e';
import { enginesStep } from './engines';
import { hostileStep } from './hostile';
import { languagesStep } from './languages';
import { lighthouseStep } from './lighthouse';
import { oddSlugsStep } from './odd-slugs';
import { fastSteps, run, runSteps, type Step } from './run';

/** In a process of its own: what the garbage collector does is not what is measured. */
const growthStep: Step = {
  name: 'growth',
  run: () => run('npm', ['run', '--silent', 'test:growth']),
};

await runSteps([
  ...fastSteps({ FUZZ_RUNS: '20000' }),
  growthStep,
  oddSlugsStep,
  libraryStep,
  otherStep,
  buildStep('content'),
  budgetStep,
  testStep(['content', 'library', 'eager'], 'full'),
  languagesStep,
  customisedStep,
  hostileStep,
  enginesStep,
  lighthouseStep,
]);
