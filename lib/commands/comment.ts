/** `npm run comment -- <changes.json> <comment.md>`: the comment of what `check --compare` found. */
import { readFileSync, writeFileSync } from 'node:fs';

import { formatComment, parseChanges } from '@/lib/editing/comment';

import { orEnd } from './run';

await orEnd(() => {
  const [from, to, ...rest] = process.argv.slice(2);
  if (from === undefined || to === undefined || rest.length > 0)
    throw new Error('Type: npm run comment -- <changes.json> <comment.md>');
  writeFileSync(to, formatComment(parseChanges(readFileSync(from, 'utf8'))));
});
