import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';

import { findChapters } from './chapters';
import { dropRepeats } from './repeats';

const videoId = 'hpTest00001';

/** What is shown of a body, as HTML on one line. */
function shown(markdown: string): string {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(dropRepeats, { title: 'Bread', videoId, chapters: findChapters(markdown, 3600) })
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true })
    .processSync(markdown)
    .toString()
    .replaceAll('\n', ' ');
}

const LIST = '- 0:00 A\n- 1:00 B\n- 2:00 C\n';

describe('a list that became chapters', () => {
  test.each([
    ['is left out', `One.\n\n${LIST}\nTwo.`, '<p>One.</p> <p>Two.</p>'],
    ['between lines', 'One.\n0:00 A\n1:00 B\n2:00 C\n#two', '<p>One. #two</p>'],
    ['with breaks', 'One.<br>0:00 A<br>\n1:00 B<br>\n2:00 C', '<p>One.</p>'],
    ['as a table', '|Time|Title|\n|-|-|\n|0:00|A|\n|1:00|B|\n|2:00|C|\n\nTwo.', '<p>Two.</p>'],
    ['as headings', '### 0:00 A\n### 1:00 B\n### 2:00 C\n## Two\nx', '<h2>Two</h2> <p>x</p>'],
    ['in a quote', '> Chapters:\n> 0:00 A\n> 1:00 B\n> 2:00 C', ''],
    ['as a list of tasks', '- [ ] 0:00 A\n- [x] 1:00 B\n- [ ] 2:00 C\n\nTwo.', '<p>Two.</p>'],
    [
      'in a paragraph of HTML',
      '<p>0:00 A &amp; a<br>1:00 <b>B</b><br>\n2:00 C</p>\n\nTwo.',
      '<p>Two.</p>',
    ],
    [
      'in a box',
      `<details><summary>Chapters</summary>\n\n${LIST}\n</details>\n\nTwo.`,
      '<p>Two.</p>',
    ],
    [
      'in a box of one piece',
      '<details>\n<summary>Kapitel</summary>\n0:00 A<br>\n1:00 B<br>\n2:00 C\n</details>',
      '',
    ],
    ['but other items', `${LIST}- Thanks`, '<ul> <li>Thanks</li> </ul>'],
    [
      'of links to times',
      '[0:00](#t=0) A\n[1:00](#t=60) B\n2:00 [C](https://youtu.be/x?t=120)',
      '',
    ],
  ])('%s', (_, markdown, html) => expect(shown(markdown)).toBe(html));

  test.each([
    ['a sub-item', '- 0:00 A\n  - kept\n- 1:00 B\n- 2:00 C'],
    ['a second paragraph', '- 0:00 A\n\n  kept\n- 1:00 B\n- 2:00 C'],
    ['a link', '- 0:00 [kept](/x)\n- 1:00 B\n- 2:00 C'],
    ['a picture', '0:00 A ![kept](/x.png)\n1:00 B\n2:00 C'],
    ['another column', '||||\n|-|-|-|\n|0:00|A|kept|\n|1:00|B||\n|2:00|C||'],
    ['text below headings', '## 0:00 A\nkept\n## 1:00 B\n## 2:00 C'],
    ['words of HTML', '<p>0:00 A<br>1:00 B<br>2:00 C<br>kept</p>'],
    ['a link of HTML', '<p>0:00 <a href="/x">kept</a><br>1:00 B<br>2:00 C</p>'],
    ['a note', '0:00 A[^1]\n1:00 B\n2:00 C\n\n[^1]: kept'],
  ])('stays where it holds %s', (_, markdown) => {
    expect(findChapters(markdown, 3600).map(({ start }) => start)).toEqual([0, 60, 120]);
    expect(shown(markdown)).toContain('kept');
    expect(shown(markdown)).toContain('1:00');
  });
});

describe('a label above it', () => {
  test.each([
    'Chapters:',
    '**Timestamps**',
    '## Chapters',
    '📚 *Kapitel*',
    'Video Chapters:',
    '目次：',
    'Tartalom:',
    '**Timestamps & chapters of this video:**',
    '## ⏱ Time-codes',
    'Kapitel zum Video',
    'Chapitres de la vidéo :',
    '### Тайм-коды',
    '## Spis treści\n\n### Rozdziały',
    'Mục lục',
  ])('%s goes too', (label) =>
    expect(shown(`One.\n\n${label}\n\n${LIST}\n## Two\n\nx`)).toBe(
      '<p>One.</p> <h2>Two</h2> <p>x</p>',
    ),
  );

  test.each([
    ['## Chapters', '<h2>Chapters</h2> <p>Two.</p>'],
    ['Enjoy the talk!', '<p>Enjoy the talk!</p> <p>Two.</p>'],
    ['[Slides](/x):', '<p><a href="/x">Slides</a>:</p> <p>Two.</p>'],
  ])('%s stays above other text, and where it is none', (label, html) =>
    expect(shown(`${label}\n\n${LIST}\nTwo.`)).toBe(html),
  );

  test.each([
    '**Thanks to Ann Lee for the slides**',
    '## Recorded live in Berlin, 2019',
    '*Filmed by Carla Ruiz*',
    'Sponsored by ACME, use the code BOAT20 at checkout:',
    'Her book: The Tides:',
    '__Gefilmt von Jo Bauer__',
    '## Chapters of The Tides',
    '撮影：田中',
    'Contents 2019:',
  ])('%s is no label, and stays', (words) => {
    const own = shown(words);
    expect(shown(`One.\n\n${words}\n\n${LIST}`)).toBe(`<p>One.</p> ${own}`);
    expect(shown(`${words}\n0:00 A\n1:00 B\n2:00 C`)).toContain(own.replace(/<[^>]*>/gu, ''));
  });

  test('a label in the same paragraph goes, the text above it stays', () => {
    expect(shown('One.\nChapters:\n0:00 A\n1:00 B\n2:00 C')).toBe('<p>One.</p>');
  });

  test('a label stays above a list that stays', () => {
    expect(shown(`Chapters:\n\n${LIST}\n  x`)).toContain('Chapters:');
  });
});

describe('the link to the own video', () => {
  const watch = `[Watch on Youtube](https://www.youtube.com/watch?v=${videoId})`;
  test.each([
    [watch, ''],
    [` ${watch}`, ''],
    [`**${watch}**`, ''],
    [`One.\n${watch}`, '<p>One.</p>'],
    [`One.  \n${watch}`, '<p>One.</p>'],
    [`#scrum #agile ${watch}`, '<p>#scrum #agile </p>'],
    [`One.\n#scrum\n${watch}.`, '<p>One. #scrum</p>'],
    [`#scrum https://youtu.be/${videoId}`, '<p>#scrum </p>'],
    [`👉 [Watch the full video on YouTube!](https://youtu.be/${videoId}?t=5)`, ''],
  ])('%s is left out', (markdown, html) => expect(shown(markdown)).toBe(html));

  test.each([
    `You can ${watch}`,
    `${watch} and tell me`,
    `The whole talk:\n${watch}`,
    `[slides](/x) ${watch}`,
    `[Watch on YouTube](https://youtu.be/hpTest00002)`,
    `[My notes](https://youtu.be/${videoId})`,
  ])('%s stays', (markdown) => expect(shown(markdown)).toContain('youtu'));
});
