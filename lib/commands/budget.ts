/** `npm run budget`: weighs the last build, and fails if anything is over budget. */
import { BUDGETS, overBudget, weighSite } from '@/lib/build/budget';
import { countHome, MOST_ELEMENTS, tooManyElements } from '@/lib/build/elements';

const weights = weighSite();
const elements = countHome();
const print = (name: string, amount: string, bound: string) =>
  console.log(`${name.padEnd(42)} ${amount.padStart(6)} of ${bound}`);
for (const { budget, kilobytes } of weights)
  print(budget, kilobytes.toFixed(1), `${BUDGETS[budget]} KB`);
print('home, elements', String(elements), String(MOST_ELEMENTS));
const over = [...overBudget(weights), tooManyElements(elements)].filter(Boolean);
if (over.length > 0) {
  console.error(`\n${over.join('\n')}`);
  process.exitCode = 1;
}
