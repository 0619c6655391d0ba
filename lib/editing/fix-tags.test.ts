import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { folder, report, video, write } from '@/lib/catalog/folder.fixture';

import type { Dialog } from './dialog';
import { acceptAllPairs, fixPairs } from './fix-tags';

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const has = (file: string) => existsSync(path.join(folder, file));

/** Answers in this order, or with every default; returns what a person reads, without the folder. */
async function fix(...answers: string[]) {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers.shift()!;
  };
  const dialog: Dialog = {
    ask: answers.length > 0 ? ask : undefined,
    say: (line) => asked.push(line),
  };
  const result = await fixPairs(readCatalog(), dialog);
  const place = new RegExp(`\\S*${path.basename(folder)}/`, 'gu');
  return { asked, result: result.replaceAll(place, '') };
}

const twoPairs = {
  'videos/a.md': video(1, 'tags: [Backlog, DevOps]'),
  'videos/b.md': video(2, 'tags: [Backlog, DevOps]'),
  'videos/c.md': video(3, 'tags: [Backlogs, Dev-Ops]'),
};

describe('--fix', () => {
  it('takes every proposal, creates and extends files, and changes nothing the second time', async () => {
    const crlf = '\uFEFF---\r\ntitle: DevOps  # name\r\nweight: 5\r\n---\r\n\r\nText\r\n';
    write({ ...twoPairs, 'tags/devops/_index.md': crlf });
    expect((await fix()).result).toBe(
      [
        'tags/backlog.md',
        '  + ---',
        '  + title: Backlog',
        '  + synonyms:',
        '  +   - Backlogs',
        '  + ---',
        'tags/devops/_index.md',
        '  + synonyms:',
        '  +   - Dev-Ops',
      ].join('\n'),
    );
    expect(read('tags/backlog.md')).toBe('---\ntitle: Backlog\nsynonyms:\n  - Backlogs\n---\n');
    expect(read('tags/devops/_index.md')).toBe(
      crlf.replace('5\r\n', '5\r\nsynonyms:\r\n  - Dev-Ops\r\n'),
    );
    const catalog = readCatalog();
    expect(report(catalog)).toBe('');
    expect(catalog.getTerm('tags', 'backlog')?.videos).toHaveLength(3);
    expect((await fix()).result).toBe('Nothing to change.');
    expect(has('.tag-pairs.json')).toBe(false);
  });

  it('remembers what was rejected, and swaps', async () => {
    write(twoPairs);
    const { asked, result } = await fix('n', 'what', 'swap');
    expect(asked).toEqual([
      '"Backlogs" (1 video) becomes "Backlog" (2 videos)? y/n/swap/quit [y]: ',
      '"Dev-Ops" (1 video) becomes "DevOps" (2 videos)? y/n/swap/quit [y]: ',
      '  answer y/n/swap/quit',
      '"Dev-Ops" (1 video) becomes "DevOps" (2 videos)? y/n/swap/quit [y]: ',
    ]);
    expect(read('tags/dev-ops.md')).toBe('---\ntitle: Dev-Ops\nsynonyms:\n  - DevOps\n---\n');
    expect(result).toContain('1 pair accepted in .tag-pairs.json');
    expect(read('.tag-pairs.json')).toBe('[\n  ["tags","backlog","backlogs"]\n]\n');
    expect((await fix()).result).toBe('Nothing to change.');
  });

  it('stops at quit with the answers so far', async () => {
    write(twoPairs);
    await fix('y', 'quit');
    expect([has('tags/backlog.md'), has('tags/devops.md')]).toEqual([true, false]);
  });

  it('merges a chain into its last name, in one file', async () => {
    write({
      'videos/a.md': video(1, 'tags: [Dev Ops, DevOps, Dev-Op-s]'),
      'videos/b.md': video(2, 'tags: [DevOps, Dev Ops]'),
      'videos/c.md': video(3, 'tags: [DevOps]'),
    });
    await fix();
    expect(read('tags/devops.md')).toMatch(
      /^---\ntitle: DevOps\nsynonyms:\n( {2}- Dev.*\n){2}---\n$/u,
    );
    expect(readCatalog().getTaxonomy('tags')?.terms).toHaveLength(1);
  });

  it('leaves two files, drafts, hidden names and odd YAML to a person', async () => {
    write({
      'videos/a.md': video(1, 'tags: [Habit, Backlog, .Network, Team Work]'),
      'videos/b.md': video(2, 'tags: [Habits, Backlog, .Network, Team-Works]'),
      'videos/c.md': video(3, 'tags: [Backlogs, .Networks]'),
      'tags/habit.md': '---\ntitle: Habit\n---\n',
      'tags/habits.md': '---\ntitle: Habits\n---\n',
      'tags/backlog.md': '---\ntitle: Backlog\ndraft: true\n---\n',
      'tags/team-work.md': '---\n{ title: Team Work }\n---\n',
    });
    expect((await fix()).result.split('\n')).toEqual([
      'tags/.network.md would not be read: keep the other name of ".Network"',
      'tags/backlog.md is not shown, so its synonyms would do nothing',
      'tags/team-work.md has to be changed by hand: add "Team-Works" to its synonyms',
      '"Habits" and "Habit" each have a file: move what you need from tags/habits.md to tags/habit.md, remove it, and run this again',
    ]);
    expect(read('tags/team-work.md')).toBe('---\n{ title: Team Work }\n---\n');
  });

  it('writes hostile names so that the next check is silent', async () => {
    write({
      'videos/a.md': video(1, `tags: ['Say: "yes"', 'דרך המלך', "it's #1 'now'"]`),
      'videos/b.md': video(2, `tags: ['Say: "yes"!-', 'דרך-המלכך', "its- #1 'now'"]`),
    });
    await fix();
    const catalog = readCatalog();
    expect(report(catalog)).toBe('');
    expect(catalog.getTaxonomy('tags')?.terms).toHaveLength(3);
  });

  it('refuses content with errors', async () => {
    write({ ...twoPairs, 'tags/devops.md': 'broken' });
    await expect(fix()).rejects.toThrow(
      'The content has errors, so nothing was changed; npm run check lists them.',
    );
    expect(() => acceptAllPairs(readCatalog())).toThrow('The content has errors');
    expect(has('tags/backlog.md')).toBe(false);
  });
});
