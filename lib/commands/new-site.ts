/** `npm run new-site -- <folder> [--language <tag>]`: a small valid library to begin with. */
import { parseArgs } from 'node:util';

import { print, printError } from '@/lib/build/print';
import { isLanguage, meantLanguage } from '@/lib/content/site-language';
import { createSite, nextSteps } from '@/lib/editing/new-site';

const USAGE = 'Type: npm run new-site -- <folder> [--language de]';

function run(): string | undefined {
  const given = parse();
  if (typeof given === 'string') return `${given}\n${USAGE}`;
  const { positionals, values } = given;
  const [folder, ...rest] = positionals;
  const language = String(values.language);
  if (folder === undefined || rest.length > 0) return USAGE;
  if (!isLanguage(language))
    return `"${language}" is not a language tag; write ${meantLanguage(language) ?? 'it like de or pt-BR'}`;
  const fault = createSite(folder, language, new Date().toISOString().slice(0, 10));
  if (fault !== undefined) return fault;
  for (const line of nextSteps(folder, language)) print(line);
  return undefined;
}

/** What is wrong with it in words, if it cannot be read. */
function parse() {
  try {
    const options = { language: { type: 'string', default: 'en' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return (error as Error).message;
  }
}

const fault = run();
if (fault !== undefined) {
  printError(fault);
  process.exitCode = 1;
}
