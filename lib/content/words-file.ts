/** `words.yaml`: sentences of the interface in an owner's own words, checked against the dictionary. */
import { distance } from 'fastest-levenshtein';

import { type Problem, quote } from '@/lib/model/problem';
import type { Forms } from '@/lib/model/words/locale';
import type { Overrides } from '@/lib/model/words/override';
import { englishWords } from '@/lib/model/words/all';

import { contentRoot } from './folder';
import { createGuard } from './guard';
import { createReport } from './reporter';
import { WORDS } from './size-limits';
import { readYamlFile } from './yaml-file';

const FILE = 'words.yaml';
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** @param problems gets what is wrong with the file */
export function readWords(problems: Problem[]): Overrides {
  // The bundle of a build has lost the names of parameters; the build has checked the file, and passes on what it says.
  if (process.env.NEXT_RUNTIME && process.env.NODE_ENV === 'production')
    return JSON.parse(process.env.SITE_WORDS || '{}') as Overrides;
  const name = `${contentRoot()}/${FILE}`;
  return createGuard(problems)(name, () => parseWords(name, problems)) ?? {};
}

function parseWords(name: string, problems: Problem[]): Overrides {
  const file = readYamlFile(FILE, name, WORDS, 'add a line like "home.featured: Our favourite"');
  if (file === undefined) return {};
  if (Array.isArray(file)) {
    problems.push(...file);
    return {};
  }
  const report = createReport(file, problems);
  const sentences = new Map(listSentences(englishWords()));
  return Object.fromEntries(
    flatten(file.data, sentences).flatMap(({ key, path, value }) => {
      const parameters = sentences.get(key);
      if (!parameters) {
        report(path, ...unknownKey(key, [...sentences.keys()]));
        return [];
      }
      const checked = check(value, parameters, (message, fix) => report(path, message, fix));
      return checked === undefined ? [] : [[key, checked]];
    }),
  );
}

type Entry = { key: string; path: PropertyKey[]; value: unknown };

/** Keys may be nested or written with dots. */
function flatten(
  data: object,
  sentences: Map<string, string[]>,
  before: PropertyKey[] = [],
): Entry[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const path = [...before, name];
    const key = path.join('.');
    const isGroup = value !== null && typeof value === 'object' && !sentences.has(key);
    return isGroup ? flatten(value as object, sentences, path) : [{ key, path, value }];
  });
}

/** Every sentence by its key, with the names of the values it is given. */
function listSentences(group: object, before = ''): [string, string[]][] {
  return Object.entries(group).flatMap(([name, value]: [string, unknown]) => {
    const key = before + name;
    if (key === 'locale') return [];
    if (typeof value === 'string') return [[key, []]];
    if (typeof value === 'function') return [[key, parametersOf(value as () => unknown)]];
    return listSentences(value as object, `${key}.`);
  });
}

/** `(n, title) => …` -> `n`, `title`. */
function parametersOf(sentence: (...values: never[]) => unknown): string[] {
  const [names = ''] = String(sentence).split('=>', 1);
  return names.match(/\w+/gu) ?? [];
}

function unknownKey(key: string, known: string[]): [message: string, fix: string] {
  const group = known.find((one) => one.startsWith(`${key}.`));
  if (group !== undefined)
    return ['is a group of sentences', `write one of them, like "${group}:"`];
  const [nearest] = [...known].sort((a, b) => distance(key, a) - distance(key, b));
  return [
    `${quote(key)} is not a sentence of the interface`,
    `write a known one; the nearest is "${nearest}"`,
  ];
}

type Fault = (message: string, fix: string) => void;

/** With `{0}` in place of the name of the first value; undefined if it cannot be used. */
function check(value: unknown, parameters: string[], fault: Fault): string | Forms | undefined {
  if (typeof value === 'string') return toNumbered(value, parameters, fault);
  const isForms =
    parameters.length > 0 &&
    value !== null &&
    typeof value === 'object' &&
    Object.entries(value).every(
      ([category, text]) => CATEGORIES.includes(category) && typeof text === 'string',
    );
  if (!isForms) {
    const forms = parameters.length > 0 ? ', or one for each of one, other, …' : '';
    fault(
      `expected a text, got ${quote(String(JSON.stringify(value)))}`,
      `write it in quotes${forms}`,
    );
    return undefined;
  }
  if (!('other' in value)) {
    fault('has no form "other"', 'add "other:", which all other numbers have');
    return undefined;
  }
  const numbered = Object.entries(value as Forms).map(
    ([category, text]) => [category, toNumbered(text, parameters, fault)] as const,
  );
  return numbered.every(([, text]) => text !== undefined)
    ? (Object.fromEntries(numbered) as Forms)
    : undefined;
}

function toNumbered(text: string, parameters: string[], fault: Fault): string | undefined {
  if (text.trim() === '') {
    fault('is empty, and would leave a gap', 'write a text, or remove the line');
    return undefined;
  }
  const wrong = [...text.matchAll(/\{(\w*)\}/gu)].find(([, name]) => !parameters.includes(name!));
  if (!wrong) return text.replace(/\{(\w+)\}/gu, (_, name) => `{${parameters.indexOf(name)}}`);
  const known = parameters.map((name) => `{${name}}`).join(', ');
  fault(
    `${quote(wrong[0])} stands for nothing here`,
    parameters.length > 0 ? `write ${known}, or leave it out` : 'leave it out',
  );
  return undefined;
}
