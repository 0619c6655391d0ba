import { expect, test, vi } from 'vitest';

import { keep } from './device';
import { isolatePages } from './early/page.fixture';
import { toVisit } from './news/visit';
import { recent } from './search/recent';
import { settings } from './settings';
import { toPositions } from './stored-positions';

isolatePages();

test.each(['null', '7', '"x"', '[]', '[null,{}]', '{"abc":null}', '{', '', '[1e999,null]'])(
  'whatever is stored is read as what it should be: %s',
  (text) => {
    for (const key of ['player', 'searches', 'visits', 'positions'])
      localStorage.setItem(key, text);
    expect(settings.read()).toEqual({ keys: true, autoplay: true, cookies: false });
    expect(recent.read().every((one) => typeof one === 'string')).toBe(true);
    expect(keep('visits', toVisit).read()).toEqual([0, 0]);
    expect(keep('positions', toPositions).read()).toEqual({});
  },
);

test('where nothing can be stored, a value is kept until the page is left', () => {
  const kept = keep('number', (found) => (typeof found === 'number' ? found : 0));
  const setItem = () => {
    throw new DOMException('Full.', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: () => null, setItem });
  kept.write(7);
  expect(kept.read()).toBe(7);
  vi.unstubAllGlobals();
  kept.write(8);
  expect(kept.read()).toBe(8);
  localStorage.setItem('number', '9');
  expect(kept.read()).toBe(9);
});
