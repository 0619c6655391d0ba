import { expect, test } from 'vitest';

import { optionFault } from './options';

const OPTIONS = {
  fix: { type: 'boolean' },
  json: { type: 'boolean' },
  compare: { type: 'string' },
} as const;

const ALL = 'its options are --fix, --json, --compare';

test.each<[string[], string | undefined]>([
  [[], undefined],
  [['--fix', '--json', '--compare', 'old'], undefined],
  [['--compare=old'], undefined],
  [
    ['videos/x.md'],
    `npm run check takes no file or folder, like "videos/x.md": it reads all of the content; ${ALL}`,
  ],
  [['--foo'], `npm run check has no option --foo; ${ALL}`],
  [['-f'], `npm run check has no option -f; ${ALL}`],
  [['--no-fix'], `npm run check has no option --no-fix; ${ALL}`],
  [['--fix=false'], '--fix takes no value: write --fix alone, or leave it out'],
  [['--compare'], '--compare needs a value: write --compare <path>'],
])('%j', (args, fault) => expect(optionFault('npm run check', OPTIONS, args, {})).toBe(fault));

test('an option that npm took is not lost', () => {
  const env = { npm_config_fix: 'true', npm_config_json: 'true' };
  expect(optionFault('npm run check', OPTIONS, [], env)).toBe(
    'npm took --fix for itself; write "--" before it: npm run check -- --fix',
  );
  expect(optionFault('npm run check', OPTIONS, ['--fix'], env)).toBeUndefined();
});
