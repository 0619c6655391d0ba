/** Ways into the values of front matter. Asked by `validate.ts`. */

/** A path of the schema with the keys as they are written. */
export function asInFile(data: unknown, path: PropertyKey[]): PropertyKey[] {
  let value = data;
  return path.map((key) => {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const own = keys.find((name) => name.toLowerCase() === String(key).toLowerCase());
    value = own === undefined ? undefined : (value as Record<string, unknown>)[own];
    return own === undefined || typeof key === 'number' ? key : own;
  });
}

/** What stands at such a path; undefined for nothing. */
export function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isThere ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }, data);
}
