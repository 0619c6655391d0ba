import { expect, test } from 'vitest';

import { asList } from './quoting';
import { toTextList } from './right-values';

test.each([
  ['fog; boats', '[fog, boats]'],
  ['fog;boats;', '[fog, boats]'],
  ['Portland, Oregon; Salem', "['Portland, Oregon', Salem]"],
  ['Q&amp;A, R&#38;D', "['Q&amp;A', 'R&#38;D']"],
  ['fog, boats', '[fog, boats]'],
  ['fog | boats', '[fog, boats]'],
  ['- fog - Wi-Fi', '[fog, Wi-Fi]'],
  ['(fog, boats)', '[fog, boats]'],
  [`'fog', "boats"`, '[fog, boats]'],
  ["fog, 'it''s'", "[fog, 'it''s']"],
  ['“fog”, «boats», `quay`', '[fog, boats, quay]'],
  ['"fog, boats"', '["fog, boats"]'],
  ['"#fog #boats"', '[fog, boats]'],
  ['#fog, #boats', '[fog, boats]'],
  ['#1', "['#1']"],
  ["it's, fog", "['it''s', fog]"],
  ['fog (at sea)', "['fog (at sea)']"],
  ['fog (at sea, on land)', undefined],
  ['(fog, boats', undefined],
  ['fog, boats]', undefined],
  ['"Portland, Oregon", Salem', undefined],
  ['fog "of war', `['fog "of war']`],
])('%s is %s', (source, list) => expect(asList(source)).toBe(list));

test.each([
  [{ fog: null, boats: null }, '{fog, boats}', '[fog, boats]'],
  [{ 'fog; boats': null }, '{ fog; boats }', '[fog, boats]'],
  [{ 'a, b': null, c: null }, "{'a, b', c}", "['a, b', c]"],
  [{ fog: 1 }, '{fog: 1}', undefined],
  [{ fog: null }, '{fog: }', undefined],
  [{}, '{}', undefined],
])('%j in braces is a list without values', (found, source, list) =>
  expect(toTextList({ found, source, isPart: false })).toBe(list),
);

test.each(['N/A', 'none', '-', '–', 'null', 'yes', false])('%j is not certainly a list', (found) =>
  expect(toTextList({ found, source: String(found), isPart: false })).toBeUndefined(),
);
