/** Results computed from files, kept while `next dev` runs: a save changes one of many files, but all are read again. */

/**
 * @param name what it is computed from, e.g. a file
 * @param inputs everything the result depends on: texts and numbers
 * @param make called when an input differs from last time; its result must not be changed
 */
export type Keep<T> = (name: string, inputs: (string | number | null)[], make: () => T) => T;

/** Keeps the latest result of each name; keeps nothing outside `next dev`. */
export function createKeep<T>(): Keep<T> {
  const kept = new Map<string, { inputs: unknown[]; made: T }>();
  return (name, inputs, make) => {
    if (process.env.NODE_ENV !== 'development') return make();
    const known = kept.get(name);
    const isSame =
      known?.inputs.length === inputs.length &&
      inputs.every((input, index) => input === known.inputs[index]);
    if (isSame) return known.made;
    const made = make();
    kept.set(name, { inputs, made });
    return made;
  };
}
