import { expect, test } from 'vitest';

import { undoMojibake } from './mojibake';
import { parseVideoFile } from './video-file';

const told = (lines: string) => {
  const rest = /^title:/mu.test(lines) ? '' : 'title: Tide\n';
  const text = `---\n${rest}date: 2024-01-02\nvideoId: hpTide00001\nslug: tide\n${lines}\n---\n`;
  const file = { name: 'x.md', path: 'videos/x.md', text };
  return parseVideoFile(file, ['tags'], Date.now()).problems.map(({ fix }) => fix);
};

test.each([
  ['title: Bold &amp; brave <br>', "write 'Bold & brave'"],
  ['title: Rock &#39;n&#x27; roll', "write 'Rock ''n'' roll'"],
  ['short_title: A <b>bold</b> one', "write 'A bold one'"],
  ['description: <p>Ebb and flow.</p>', "write 'Ebb and flow.'"],
  ['tags: [Q&amp;A]', "write 'Q&A'"],
  ['tags: [“Fog”]', "write 'Fog'"],
  ['title: Tide,', "write 'Tide'"],
  ['title: "C:\\new folder"', "write 'C:\\new folder'"],
  ['title: CafÃ© society', "write 'Café society'"],
  ['description: Itâ€™s late.', "write 'It’s late.'"],
])('%j', (lines, fix) => expect(told(lines)).toEqual([fix]));

test.each([
  'title: The <p> tag explained',
  'title: Why every <br> element hurts',
  'title: AT&T; R&D and Q&A',
  'title: “We were wrong”',
  'title: "AMANHÃ” e MAÇÃ'.replace('"', ''),
  'title: CAFÉ… and OLÉ“',
  'description: "Plan B:\\nwait."',
  'description: Fish &amp; chips, 2 < 3',
  'tags: [C++, List<string>]',
])('%j is right', (lines) => expect(told(lines)).toEqual([]));

test('a text in other letters is left alone', () => {
  for (const text of ['日本語', 'Ærø', 'Ã', 'naïve', 'Â'])
    expect(undoMojibake(text)).toBeUndefined();
});
