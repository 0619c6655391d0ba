import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { folder, video, write } from '@/lib/catalog/folder.fixture';
import { formatProblems } from '@/lib/model/problem';

import { acceptAllPairs } from './fix-tags';
import { listPairs, newTagPairs, toTagProblems } from './tag-pairs';

const title = (text: string) => `---\ntitle: ${text}\n---\n`;
const shown = (text: string) =>
  text.replaceAll(new RegExp(`\\S*${path.basename(folder)}/`, 'gu'), '');
const warnings = () => shown(formatProblems(toTagProblems(newTagPairs(readCatalog()))));
const baseline = () => readFileSync(path.join(folder, '.tag-pairs.json'), 'utf8');

describe('listPairs', () => {
  const kept = () =>
    listPairs(readCatalog()).map(({ keep, retire }) =>
      [keep, retire].map(({ term }) => term.title),
    );

  it('keeps the one with a file, else that of more videos, else the older', () => {
    write({
      'videos/a.md': video(1, 'tags: [Backlog, Old Habits, DevOps]\ncategories: [Backlog]'),
      'videos/b.md': video(2, 'tags: [Backlogs, Backlogs, Old Habit, Dev Ops]'),
      'videos/c.md': video(3, 'tags: [Backlog, Dev Ops]\ncategories: [Backlogs]'),
      'tags/backlogs.md': title('Backlogs'),
    });
    expect(kept()).toEqual([
      ['Backlogs', 'Backlog'],
      ['Dev Ops', 'DevOps'],
      ['Old Habits', 'Old Habit'],
      ['Backlog', 'Backlogs'],
    ]);
  });

  it('knows no synonym', () => {
    write({
      'videos/a.md': video(1, 'tags: [Backlog, Backlogs]'),
      'tags/backlog.md': '---\ntitle: Backlog\nsynonyms: [Backlogs]\n---\n',
    });
    expect(kept()).toEqual([]);
  });
});

describe('the check', () => {
  const two = {
    'videos/a.md': video(1, 'tags: [Backlog]'),
    'videos/b.md': video(2, 'tags: [Backlog]'),
  };

  it('is silent without a baseline, and about what is in it', () => {
    write({ ...two, 'videos/c.md': video(3, 'Tags:\n- Flow\n- Backlogs') });
    expect(warnings()).toBe('');
    expect(shown(acceptAllPairs(readCatalog()))).toBe('1 pair accepted in .tag-pairs.json');
    expect(baseline()).toBe('[\n  ["tags","backlog","backlogs"]\n]\n');
    expect(warnings()).toBe('');
  });

  it('warns of a new pair where the newest video has it', () => {
    write({
      ...two,
      '.tag-pairs.json': '[]',
      'videos/c.md': video(3, 'Tags:\n- Flow\n- "Backlogs"'),
    });
    expect(warnings()).toBe(
      'videos/c.md:7:3  warning  tags  "Backlogs" is almost the same as the tag "Backlog"\n' +
        '  fix: write "Backlog", or accept both with npm run tags -- --baseline',
    );
  });

  it('warns at the file of a term that no video has', () => {
    write({
      ...two,
      '.tag-pairs.json': '[]',
      'tags/backlog.md': title('Backlog'),
      'tags/backlogs.md': title('Backlogs'),
    });
    expect(warnings()).toBe(
      'tags/backlogs.md:2:8  warning  tags  "Backlogs" is almost the same as the tag "Backlog"\n' +
        '  fix: write "Backlog", or accept both with npm run tags -- --baseline',
    );
  });

  it('refuses a baseline that it cannot understand; a new one replaces it', () => {
    write({ ...two, '.tag-pairs.json': '<<<<<<< HEAD' });
    expect(() => newTagPairs(readCatalog())).toThrow(
      /\.tag-pairs\.json:1:1 {2}file {2}is not a list of entries with a taxonomy and two names each\n {2}fix: restore it, or create it again with npm run tags -- --baseline/u,
    );
    acceptAllPairs(readCatalog());
    expect(baseline()).toBe('[]\n');
  });
});
