/** Every sentence of a dictionary as text, to compare dictionaries with each other and with pages. For tests. */

type Sentence = (...values: unknown[]) => unknown;

/** What sentences may be given: numbers, names, lists, a choice of filters. */
const VALUES: unknown[][] = [
  [3, 5, 90],
  ['X', 3, 5],
  [['X'], ['Y']],
  ['X', ['Y']],
  [3, 'X', ['Y']],
  [
    'X',
    { isOfShorts: true, filters: [{ name: 'tags', singular: 'tag', values: ['A'], isAll: false }] },
  ],
];

/**
 * By key; of sentences with values, what they say of examples.
 * @throws if one says nothing of any example
 */
export function listTexts(dictionary: object, before = ''): [key: string, text: string][] {
  return Object.entries(dictionary).flatMap(([name, value]: [string, unknown]) => {
    const key = before + name;
    if (name === 'locale' || name === 'date') return [];
    if (typeof value === 'string') return [[key, value]];
    if (typeof value === 'function') return [[key, say(value as Sentence, key)]];
    return listTexts(value as object, `${key}.`);
  });
}

function say(sentence: Sentence, key: string): string {
  for (const values of VALUES) {
    try {
      const said = sentence(...values);
      if (typeof said === 'string' && !/undefined|NaN|\[object/u.test(said)) return said;
    } catch {
      // It takes others.
    }
  }
  throw new Error(`"${key}" says nothing of any example`);
}
