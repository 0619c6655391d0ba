/** Sentences of the interface in an owner's own words. Used by `all.ts` and `bundled.ts`. */
import type { Forms, Locale } from './locale';

/**
 * By key, `home.empty`: the text, or one for each plural category of the first number. `{0}` stands for the first value
 * that the sentence is given.
 */
export type Overrides = Record<string, string | Forms>;

/** @param dictionary made for this alone; its sentences are replaced */
export function override<T extends object>(dictionary: T, overrides: Overrides, locale: Locale): T {
  for (const [key, written] of Object.entries(overrides)) {
    const names = key.split('.');
    const last = names.pop()!;
    const group = names.reduce<Group>((at, name) => at[name] as Group, dictionary as Group);
    group[last] =
      typeof group[last] === 'function'
        ? (...values: Value[]) => fill(written, values, locale)
        : written;
  }
  return dictionary;
}

type Group = Record<string, unknown>;
type Value = string | number | string[];

function fill(written: string | Forms, values: Value[], locale: Locale): string {
  const text =
    typeof written === 'string'
      ? written
      : locale.choose(values.find((value) => typeof value === 'number') ?? 0, written);
  const show = (value: Value | undefined) => {
    if (Array.isArray(value)) return value.join(', ');
    return typeof value === 'number' ? locale.number(value) : (value ?? '');
  };
  return text.replace(/\{(\d)\}/gu, (_, n) => show(values[Number(n)]));
}
