import { beforeEach, expect, test, vi } from 'vitest';

import { watchPosters } from './posters';
import { find, isolatePages } from './page.fixture';

isolatePages();

/** What the browser reports about the image on the page. */
function say(type: 'load' | 'error', { naturalWidth = 0, clientWidth = 300 } = {}) {
  const image = find<HTMLImageElement>('img');
  vi.spyOn(image, 'naturalWidth', 'get').mockReturnValue(naturalWidth);
  vi.spyOn(image, 'clientWidth', 'get').mockReturnValue(clientWidth);
  vi.spyOn(image, 'currentSrc', 'get').mockReturnValue(image.src);
  image.dispatchEvent(new Event(type));
  return [image.getAttribute('src'), image.dataset.poster, image.hidden];
}

beforeEach(() => {
  document.body.innerHTML =
    '<img src="https://i/a.jpg" data-poster="https://i/b.jpg https://i/c.jpg">';
  watchPosters();
});

test('a picture that exists stays', () => {
  const expected = ['https://i/a.jpg', 'https://i/b.jpg https://i/c.jpg', false];
  expect(say('load', { naturalWidth: 121 })).toEqual(expected);
});

test('the next is tried after an error and after YouTube’s placeholder, and in the end none is shown', () => {
  expect(say('error')).toEqual(['https://i/b.jpg', 'https://i/c.jpg', false]);
  expect(say('load', { naturalWidth: 120 })).toEqual(['https://i/c.jpg', '', false]);
  expect(say('error')).toEqual(['https://i/c.jpg', '', true]);
});

test('with several sizes, an image far smaller than its box is the placeholder, and the sizes go', () => {
  find('img').setAttribute('srcset', 'https://i/a.webp 320w');
  expect(say('load', { naturalWidth: 385, clientWidth: 960 })[0]).toBe('https://i/a.jpg');
  // As wide as the placeholder is where 320 pixels would fill the box.
  expect(say('load', { naturalWidth: 360, clientWidth: 960 })[0]).toBe('https://i/b.jpg');
  expect(find('img').hasAttribute('srcset')).toBe(false);
});

test('what stands in for a size that does not exist ends with the image’s own address', () => {
  const image = find<HTMLImageElement>('img');
  image.setAttribute('srcset', 'https://i/a.webp 320w');
  vi.spyOn(image, 'currentSrc', 'get').mockReturnValue('https://i/a.webp');
  image.dataset.poster = '';
  image.dispatchEvent(new Event('error'));
  expect([image.src, image.srcset, image.dataset.poster]).toEqual(['https://i/a.jpg', '', '']);
  image.setAttribute('srcset', 'https://i/a.webp 320w');
  image.dataset.poster = 'https://i/b.webp';
  image.dispatchEvent(new Event('error'));
  expect([image.src, image.dataset.poster]).toEqual(['https://i/b.webp', 'https://i/a.jpg']);
});

test('what was just tried is not tried again', () => {
  find('img').dataset.poster = 'https://i/a.jpg https://i/c.jpg';
  expect(say('error')).toEqual(['https://i/c.jpg', '', false]);
});

test('any other image is left alone', () => {
  delete find('img').dataset.poster;
  expect(say('error')).toEqual(['https://i/a.jpg', undefined, false]);
});
