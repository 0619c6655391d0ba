import { expect, test } from 'vitest';

import { formatDiff } from './diff';

const diff = (before: string, after: string) => formatDiff('x.md', before, after);

test.each([
  ['a\nb\nc', 'a\nB\nc', '@@ line 2 @@\n-b\n+B'],
  ['a\nb\nc', 'a\nnew\nb\nc', '@@ line 2 @@\n+new'],
  ['a\r\nb\r\n', 'a\r\nb\r\nnew\r\nnewer\r\n', '@@ line 3 @@\n+new\n+newer'],
  ['a\nb\nc\nd', 'A\nB\nc\nd\nd', '@@ line 1 @@\n-a\n-b\n+A\n+B\n@@ line 5 @@\n+d'],
  ['a\nb\nb\nc', 'a\nb\nc', '@@ line 3 @@\n-b'],
  ['a\nb\nc', 'x\ny', '@@ line 1 @@\n-a\n-b\n-c\n+x\n+y'],
  ['a', 'a', ''],
  ['', 'é\n', '@@ line 1 @@\n+é'],
])('%j becomes %j', (before, after, changes) => {
  expect(diff(before, after)).toBe(['--- x.md', changes].filter(Boolean).join('\n'));
});

test('whoever does what it shows has the new text', () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const text = () => Array.from({ length: random(9) + 1 }, () => 'abc'[random(3)]!);
  for (let round = 0; round < 2000; round += 1) {
    const [before, after] = [text(), text()];
    const result: string[] = [];
    let at = 0;
    for (const line of diff(before.join('\n'), after.join('\n')).split('\n').slice(1)) {
      const start = /^@@ line (\d+) @@$/u.exec(line)?.[1];
      if (start) while (at < Number(start) - 1) result.push(before[at++]!);
      else if (line.startsWith('-')) expect(`-${before[at++]}`).toBe(line);
      else result.push(line.slice(1));
    }
    expect([...result, ...before.slice(at)]).toEqual(after);
  }
});
