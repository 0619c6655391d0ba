import { afterEach, expect, test, vi } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';
import { findActing } from '@/lib/model/hostile.fixture';

import { printReport } from './report';

const EVIL = 'x\n::stop-commands::t\n::error::\u001b]0;\u0007\u009b2J\u202e##[error]y\u200b';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test.each(['', 'true'])('a hostile file writes no command, GITHUB_ACTIONS is "%s"', (actions) => {
  vi.stubEnv('GITHUB_ACTIONS', actions);
  const text = JSON.stringify(EVIL);
  write({
    [`videos/${EVIL.replaceAll('/', '')}.md`]: video(1, `${text}: ${text}\nduration: ${text}`),
    [`videos/README ${EVIL}.md`]: 'x',
    'videos/keys.md': video(
      2,
      `tags: [${text}]\ncategories: ${text}\nslug: ${text}\naliases: [${text}]`,
    ),
    'videos/body.md': video(
      3,
      '',
      `{{< ${EVIL} >}}\n\n[a](/${EVIL})\n\n<${EVIL}>\n\n<script>${EVIL}</script>`,
    ),
    'videos/broken.md': `---\ntitle: [${EVIL}\n---\n`,
    [`tags/${EVIL}.md`]: `---\n${text}: ${EVIL}\n---\n`,
  });
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  const catalog = readCatalog();
  printReport(catalog, '', true);
  const ours = printed.filter((line) => /^::(?:error|warning) file=/u.test(line));
  expect(ours).toHaveLength(actions ? catalog.problems.length : 0);
  for (const line of ours) expect(line).not.toMatch(/[\n\r]/u);
  const rest = printed.filter((line) => !ours.includes(line)).join('\n');
  expect(findActing(rest)).toBeUndefined();
  expect(rest).toContain('/videos/x\\n::stop-commands::t\\n');
  expect(catalog.problems.length).toBeGreaterThan(7);
});
