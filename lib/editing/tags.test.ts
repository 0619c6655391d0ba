import { expect, it } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';

import { formatSurvey, surveyTags } from './tags';

it('lists pairs, shared names, singletons and terms without a file, with counts', () => {
  write({
    'videos/a.md': video(1, 'tags: [Backlog, Scrum, "x\\u001b"]'),
    'videos/b.md': video(2, 'tags: [Backlog]\ncategories: [Scrum]'),
    'videos/c.md': video(3, 'tags: [Backlogs, Habit, Habits]'),
    'tags/scrum.md': '---\ntitle: Scrum\n---\n',
    '.tag-pairs.json': '[["tags","habit","habits"]]',
  });
  const text = formatSurvey(surveyTags(readCatalog()));
  expect(text.replaceAll(/\S*\.tag-pairs/gu, '.tag-pairs')).toBe(`tags: 6 terms

  1 nearly the same as another: written with -> keep
     1  "Backlogs"  ->     2  "Backlog"

  1 in other taxonomies as well
     1  "Scrum"  also in categories

  5 of one video only
     1  "Backlogs"
     1  "Habit"
     1  "Habits"
     1  "Scrum"
     1  "x\\u001b"

  5 without a file
     2  "Backlog"
     1  "Backlogs"
     1  "Habit"
     1  "Habits"
     1  "x\\u001b"

  1 pair accepted in .tag-pairs.json

categories: 1 term

  1 in other taxonomies as well
     1  "Scrum"  also in tags

  1 of one video only
     1  "Scrum"

  1 without a file
     1  "Scrum"`);
});
