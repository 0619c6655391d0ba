import { expect, test } from 'vitest';

import { findVideoIds, onlyVideo } from './video-mentions';

const ID = 'hpTide00001';

test.each([
  `https://www.youtube.com/watch?v=${ID}&t=3`,
  `Schau es dir an (https://youtu.be/${ID}).`,
  `youtu.be/${ID}, m.youtube.com/shorts/${ID}`,
  `<iframe width="560" src="//www.youtube-nocookie.com/embed/${ID}?rel=0&amp;x=1" allow="a; b"></iframe>`,
  `[![Voir](https://example.com/a.png)](https://youtu.be/${ID})`,
  `{{< youtube ${ID} >}}`,
  `{{<youtube id="${ID}" title="description" >}}`,
  `{{% youtube-lite '${ID}' %}}`,
  `{% include youtube.html id="${ID}" %}`,
  `{% include video id='${ID}' provider="youtube" %}`,
  `{% youtube https://youtu.be/${ID} %}`,
  `[youtube ${ID}]`,
  `[embed]https://www.youtube.com/watch?v=${ID}[/embed]`,
])('%s holds one video', (text) => {
  expect(findVideoIds(text)).toEqual([ID]);
});

test.each([
  'description',
  ID,
  'https://www.youtube.com/@harbour and https://youtube.com/playlist?list=PL0123456789',
  `https://notyoutube.com/watch?v=${ID}`,
  `https://vimeo.com/${ID}`,
  `{{< vimeo ${ID} >}}`,
  '{{< youtube coming-soon >}}',
])('%s holds none', (text) => {
  expect(findVideoIds(text)).toEqual([]);
});

test.each([
  [`Intro\n\n{{< youtube ${ID} >}}\n`, true],
  [`  https://youtu.be/${ID}  `, true],
  [`<div><iframe src="https://www.youtube.com/embed/${ID}"></iframe></div>`, true],
  [`See https://youtu.be/${ID}`, false],
  [`[La charla](https://youtu.be/${ID}) y https://youtu.be/${ID}`, false],
])('%j shows it: %s', (body, isShown) => {
  expect(onlyVideo(body)).toEqual({ videoId: ID, isShown });
});

test('of two videos, neither is the one', () => {
  expect(onlyVideo(`https://youtu.be/${ID}\nhttps://youtu.be/hpTide00002`)).toBeUndefined();
  expect(onlyVideo('')).toBeUndefined();
});
