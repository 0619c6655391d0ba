/** The options of a command, which it answers with one sentence if it does not take them. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

import { printError } from '@/lib/build/print';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options that npm itself has, so that their being set says nothing. */
const OF_NPM = new Set(['all', 'dry-run', 'force', 'json', 'yes']);

/**
 * The values as typed; ends the process if there is anything that the command does not take.
 * @param command as it is typed: `npm run check`
 */
export function readOptions<T extends Options>(command: string, options: T) {
  const fault = optionFault(command, options, process.argv.slice(2), process.env);
  if (fault === undefined) return parseArgs({ options }).values;
  printError(fault);
  process.exit(1);
}

/**
 * What a command does not take of what was typed, in one sentence.
 * @param args without the command
 * @param env where npm puts an option that it took for one of its own
 */
export function optionFault(
  command: string,
  options: Options,
  args: string[],
  env: Record<string, string | undefined>,
): string | undefined {
  const { tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const names = Object.keys(options);
  const known = names.map((name) => `--${name}`).join(', ');
  for (const token of tokens) {
    if (token.kind === 'positional')
      return `${command} takes no file or folder, like "${token.value}": it reads all of the content; its options are ${known}`;
    if (token.kind !== 'option') continue;
    const type = options[token.name]?.type;
    if (type === undefined)
      return `${command} has no option ${token.rawName}; its options are ${known}`;
    if (type === 'boolean' && token.value !== undefined)
      return `${token.rawName} takes no value: write ${token.rawName} alone, or leave it out`;
    if (type === 'string' && token.value === undefined)
      return `${token.rawName} needs a value: write ${token.rawName} <path>`;
  }
  const lost = names.find(
    (name) => !OF_NPM.has(name) && options[name]!.type === 'boolean' && env[`npm_config_${name}`],
  );
  const isTyped = tokens.some((token) => token.kind === 'option' && token.name === lost);
  return lost === undefined || isTyped
    ? undefined
    : `npm took --${lost} for itself; write "--" before it: ${command} -- --${lost}`;
}
