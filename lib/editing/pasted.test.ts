import { expect, test } from 'vitest';

import { listAddresses, whyNoVideo } from './pasted';

test.each([
  ['hpTide00001', ['hpTide00001']],
  ['hpTide00001 youtu.be/hpTide00002', ['hpTide00001', 'youtu.be/hpTide00002']],
  ['- hpTide00001,\n- hpTide00002;\n', ['hpTide00001', 'hpTide00002']],
  ['-tlSlpyeb9A\t•\t_____tides1', ['-tlSlpyeb9A', '_____tides1']],
  [
    '[One, two](https://youtu.be/hpTide00001) <https://youtu.be/hpTide00002>',
    ['[One, two](https://youtu.be/hpTide00001)', '<https://youtu.be/hpTide00002>'],
  ],
  [
    '<iframe src="https://www.youtube.com/embed/hpTide00001" allow="a; b"></iframe> hpTide00002',
    ['<iframe src="https://www.youtube.com/embed/hpTide00001" allow="a; b">', 'hpTide00002'],
  ],
  [
    'youtube.com/watch?a=1&amp;v=hpTide00001 https://example.com/x',
    ['youtube.com/watch?a=1&v=hpTide00001', 'https://example.com/x'],
  ],
  [
    '<a href="https://youtu.be/hpTide00001">https://youtu.be/hpTide00001</a>',
    ['<a href="https://youtu.be/hpTide00001">'],
  ],
  ['hpTide00001 https://youtu.be/hpTide00001?t=3', ['hpTide00001']],
  [' - ', [' - ']],
  ['', ['']],
])('%j holds %j', (text, addresses) => expect(listAddresses(text)).toEqual(addresses));

test.each([
  ['https://www.youtube.com/playlist?list=PL1', 'is the address of a playlist'],
  ['<https://youtube.com/playlist>', 'is the address of a playlist'],
  ['https://www.youtube.com/embed/videoseries?list=PL1', 'is the address of a playlist'],
  ['https://music.youtube.com/watch?list=RD1', 'is the address of a playlist'],
  ['youtube.com/@harbour/videos', 'is the address of a channel'],
  ['https://studio.youtube.com/channel/UC1/videos', 'is the address of a channel'],
  ['https://example.com/@harbour', 'is neither the id nor the address of a video'],
  ['https://www.youtube.com/', 'is neither the id nor the address of a video'],
])('%s %s', (text, why) => expect(whyNoVideo(text)).toContain(`${JSON.stringify(text)} ${why}`));
