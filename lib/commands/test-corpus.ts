/** `npm run test:corpus`: builds the folder that CONTENT_DIR names and checks every promise about its files. */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { print, printError } from '@/lib/build/print';

import { buildStep, testStep } from './e2e';
import { openOurs, readQuestions, readSite, score } from './questions';
import { runSteps, type Step } from './run';

if (!process.env.CONTENT_DIR) {
  printError(
    'Set CONTENT_DIR to the folder to check, e.g. CONTENT_DIR=../videos npm run test:corpus',
  );
  process.exit(1);
}

const contentDir = process.env.CONTENT_DIR;
/** Questions about this content, with their answers; optional for a content folder. */
const questions = path.join(path.dirname(path.resolve(contentDir)), 'questions.json');

const questionsStep: Step = {
  name: `questions of ${questions}`,
  run: async () => {
    const { ask } = await openOurs(readSite(contentDir));
    const { missed, ...found } = await score(readQuestions(questions), ask);
    print(`${JSON.stringify(found)}\n  ${missed.join('\n  ')}`);
    if (found.first < 0.9 * found.asked || found.three < 0.97 * found.asked)
      throw new Error(
        'fewer than 90 % of the answers come first, or fewer than 97 % among the first three',
      );
    if (found.moments < 0.95 * found.spoken)
      throw new Error('fewer than 95 % of the spoken answers are offered with their moment');
  },
};

await runSteps([
  ...(existsSync(questions) ? [questionsStep] : []),
  buildStep('corpus'),
  testStep(['corpus'], 'main'),
]);
