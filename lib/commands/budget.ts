/** `npm run budget`: weighs the last build, and fails if anything is over budget. */
import { gzipSync } from 'node:zlib';

import { boundOf, overBudget, weighSite } from '@/lib/build/budget';
import { countHome, MOST_ELEMENTS, tooManyElements } from '@/lib/build/elements';
import { print, printError } from '@/lib/build/print';
import { readSite } from '@/lib/content/site-file';
import { readSlots } from '@/lib/content/slots-file';

const { hosts, language } = readSite().site;
const weights = weighSite();
const elements = countHome();
const row = (name: string, amount: string, bound: string) =>
  print(`${name.padEnd(42)} ${amount.padStart(6)} of ${bound}`);
for (const { budget, kilobytes } of weights)
  row(budget, kilobytes.toFixed(1), `${boundOf(budget, language)} KB`);
row('home, elements', String(elements), String(MOST_ELEMENTS));
const { head, foot } = readSlots(hosts, []);
if (head + foot !== '') {
  const kilobytes = (gzipSync(head + foot).length / 1000).toFixed(1);
  print(`in each page, snippets of your own: ${kilobytes} KB, and other hosts: ${hosts.length}`);
}
const over = [...overBudget(weights, language), tooManyElements(elements)].filter(Boolean);
if (over.length > 0) {
  printError(`\n${over.join('\n')}`);
  process.exitCode = 1;
}
