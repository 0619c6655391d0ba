/** Paths into the values of front matter. Used by `validate.ts`. */

/** A schema path with the keys as written. */
export function asInFile(data: unknown, path: PropertyKey[]): PropertyKey[] {
  let value = data;
  return path.map((key) => {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const own = keys.find((name) => name.toLowerCase() === String(key).toLowerCase());
    value = own === undefined ? undefined : (value as Record<string, unknown>)[own];
    return own === undefined || typeof key === 'number' ? key : own;
  });
}

/** The value at such a path, if any. */
export function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isThere ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }, data);
}
