import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';

import { picturePath, pictureSize, sizePictures } from './pictures';

const size = { width: 640, height: 360 };

test('the address of a picture says what it is and how large', () => {
  const path = picturePath('0123456789ab', size, 'My Chart (2).PNG');
  expect(path).toBe('/library/pictures/0123456789ab/640x360/my-chart-2.png');
  expect(pictureSize(path)).toEqual(size);
  const unsized = picturePath('0123456789ab', undefined, '???.svg');
  expect(unsized).toBe('/library/pictures/0123456789ab/picture.svg');
  expect(pictureSize(unsized)).toBeUndefined();
  expect(pictureSize('https://a.example/library/pictures/0a/1x1/a.png')).toBeUndefined();
});

test.each([
  [{}, size],
  [{ width: '320' }, { width: '320', height: 180 }],
  [{ height: 36 }, { width: 64, height: 36 }],
  [
    { width: 100, height: 100 },
    { width: 100, height: 100 },
  ],
])('a picture with %j has %j', (written, expected) => {
  const src = picturePath('0123456789ab', size, 'a.png');
  const properties = { src, ...written };
  const picture: Element = { type: 'element', tagName: 'img', properties, children: [] };
  const tree: Root = { type: 'root', children: [picture] };
  sizePictures()(tree);
  expect(picture.properties).toEqual({
    src,
    width: Number(expected.width),
    height: Number(expected.height),
  });
});
