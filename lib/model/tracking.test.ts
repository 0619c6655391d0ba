import { expect, test } from 'vitest';

import { isAsking, isTracking } from './tracking';

test.each(['utm_source', 'utm_anything', 'fbclid', 'gclid', 'mc_cid', 'ref', 'mtm_campaign'])(
  '%s says where a visitor came from',
  (name) => expect(isTracking(name)).toBe(true),
);

test.each(['tags', 'length', 'q', 'refs', 'my_utm_source', 'constructor', ''])(
  '"%s" does not',
  (name) => expect(isTracking(name)).toBe(false),
);

test('a query asks for something if any name in it does', () => {
  expect(['', '?', '?utm_source=a&fbclid=b'].some(isAsking)).toBe(false);
  expect(['?view=grid', '?utm_source=a&tags=b', '?x'].every(isAsking)).toBe(true);
});
