/** Loads each thing once, e.g. a file by its path; what failed is loaded again by the next call. */
export function keep<Value, Key = void>(
  load: (key: Key) => Promise<Value>,
): ((key: Key) => Promise<Value>) & { forget: () => void } {
  const kept = new Map<Key, Promise<Value>>();
  const get = (key: Key) => {
    const known = kept.get(key);
    if (known) return known;
    const loading = load(key);
    kept.set(key, loading);
    loading.catch(() => {
      if (kept.get(key) === loading) kept.delete(key);
    });
    return loading;
  };
  return Object.assign(get, { forget: () => kept.clear() });
}
