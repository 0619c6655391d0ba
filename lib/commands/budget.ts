/** `npm run budget`: weighs the last build, and fails if anything is over budget. */
import { BUDGETS, overBudget, weighSite } from '@/lib/build/budget';

const weights = weighSite();
for (const { budget, kilobytes } of weights)
  console.log(`${budget.padEnd(42)} ${kilobytes.toFixed(1).padStart(6)} of ${BUDGETS[budget]} KB`);
const over = overBudget(weights);
if (over.length > 0) {
  console.error(`\n${over.join('\n')}`);
  process.exitCode = 1;
}
