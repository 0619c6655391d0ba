/** What was made of a file, kept while `next dev` runs: after a save one of many has changed, and all are read anew. */

/**
 * @param name what it is made of, e.g. a file
 * @param inputs all that decides what comes out: texts and numbers
 * @param make is asked where an input is another than the last time; nobody changes what it returns
 */
export type Keep<T> = (name: string, inputs: (string | number | null)[], make: () => T) => T;

/** Keeps the last of each name; outside `next dev` nothing. */
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
