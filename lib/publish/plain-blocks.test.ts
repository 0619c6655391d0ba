import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';

import { takePlainBlocks } from './plain-blocks';
import { toBodySentences } from './search-documents';

test('paragraphs, headings and simple lists need no parser', () => {
  const body =
    '## One *two*\n\nThree [four](/x), **five.**\nSix.\n\n- seven\n- eight\n\n1. nine\n2. ten\n\nEleven:\n- twelve\n';
  const { rest, lines } = takePlainBlocks(body);
  expect([...lines]).toEqual([
    [
      rest,
      ['One two', 'Three four, five. Six.', 'seven', 'eight', 'nine', 'ten', 'Eleven:', 'twelve'],
    ],
  ]);
});

test('what needs one keeps its place among them', () => {
  const { rest, lines } = takePlainBlocks('One.\n\n`two`\n\nThree.\n\nFour.');
  expect(rest).toBe('\ua000\n\n`two`\n\n\ua001');
  expect([...lines.values()]).toEqual([['One.'], ['Three.', 'Four.']]);
});

const PIECES =
  'word|Two words.|a|É|7|7.|2024. It|1. a|3) b|- c|* d|+ e|-|*|**|_|__|*f*|**g h**|_i_|**j.**|snake_k|*l *m* n*|~~o~~|#|##|## p|## q ##|# r|---|===|:|: s|>|> t|> [!NOTE] u|[v](/w)|[v **w**](/x)|**[y](/z)**|*a [b*](/c)|![d](/e)|[f](<g h>)|[i][j]|[j]: /k|[^1]|[^1]: note|- [ ] todo|- [x] done|[Watch on YouTube](https://youtu.be/hpTest00001)|#tag|l|`m`|```|\\|&amp;|&|<b>|http://n.example/o?p=q|www.r.example|s@t.example|||| u |{.v}|{#w}|!|(|)|"|’|…|🎯|字|。|?|'
    .split('|')
    .filter((piece) => piece !== '')
    .concat('|', '| - | - |');
const GAPS = [
  ' ',
  ' ',
  ' ',
  '  ',
  '',
  '',
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '  \n',
  '\n  ',
  '\n    ',
  '\n\n    ',
  '\n \n',
];

test('their text is what the parser reads', () => {
  write({ 'videos/a.md': video(1) });
  const { videos, site } = readCatalog();
  const sentencesOf = (body: string) =>
    toBodySentences({ ...videos[0]!, body }, site).filter((text) => text !== '');
  const bodies = fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GAPS)), { maxLength: 9 })
    .map((pairs) => `One.\n\n${pairs.flat().join('')}\n\nLast.`);
  let plain = 0;
  const isSame = (body: string) => {
    plain += takePlainBlocks(body).lines.size;
    // A comment says nothing, but has everything parsed.
    expect(sentencesOf(body)).toEqual(sentencesOf(`<!-- -->\n\n${body}`));
  };
  fc.assert(fc.property(bodies, isSame), { numRuns: 200, seed: 17 });
  expect(plain).toBeGreaterThan(200);
});
