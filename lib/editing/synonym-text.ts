/** Puts synonyms into the text of a term file, without changing any other byte. Used by `merge-tags.ts`. */
import { isMap, isScalar, isSeq, type Pair as YamlPair, parseDocument, type YAMLSeq } from 'yaml';

import { parseTermFile } from '@/lib/content/term-file';

type Insertion = { at: number; text: string };

/** A term file that contains only a title and synonyms. */
export function formatTermFile(title: string, names: string[]): string {
  const items = names.map((name) => `  - ${toYaml(name)}\n`);
  return `---\ntitle: ${toYaml(title)}\nsynonyms:\n${items.join('')}---\n`;
}

/**
 * @param text with its byte order mark and line ends, as on disk
 * @returns undefined if the file is written in a way that only a person should change
 */
export function addSynonyms(text: string, names: string[]): string | undefined {
  const before = readSynonyms(text);
  const insertion = before && findInsertion(text, names);
  if (!insertion) return undefined;
  const result = text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
  // YAML can be written in more ways than are known here: what does not read back correctly is not written.
  const after = readSynonyms(result);
  const expected = { ...before, synonyms: [...before.synonyms, ...names] };
  return JSON.stringify(after) === JSON.stringify(expected) ? result : undefined;
}

/** Everything in a file that a reader would notice, without positions. */
function readSynonyms(text: string) {
  const file = { name: 'x.md', path: 'tags/x.md', text: text.replace(/^\uFEFF/u, '') };
  const { entry } = parseTermFile(file, { now: 0, language: '', inherited: {} });
  if (!entry) return undefined;
  const { title, description, body, visibility, lastmod, aliases, synonyms } = entry;
  return {
    ...{ title, description, body, visibility, lastmod },
    aliases: aliases.map(({ written, list }) => [list, written]),
    synonyms: synonyms.map(({ written }) => written),
  };
}

function findInsertion(text: string, names: string[]): Insertion | undefined {
  const eol = /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
  // Line ends become `\n` without moving anything, so that offsets hold for the text on disk.
  const lines = text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  const start = lines.indexOf('\n') + 1;
  const end = lines.indexOf('\n---', start - 1) + 1;
  const lineAfter = (at: number) => lines.indexOf('\n', at) + 1;
  const map = parseDocument(lines.slice(start, end)).contents;
  if (!isMap(map) || map.flow) return undefined;
  const isSynonyms = ({ key }: YamlPair) => isScalar(key) && /^synonyms$/iu.test(String(key.value));
  const found = map.items.find(isSynonyms);
  const list = (indent: string) => names.map((name) => `${indent}- ${toYaml(name)}${eol}`).join('');
  const indent = columnOf(lines, start + map.range![0]);
  if (!found) return { at: end, text: `${indent}synonyms:${eol}${list(`${indent}  `)}` };

  const { key, value } = found;
  if (!isSeq(value)) {
    const isEmpty = isScalar(value) && value.source === '';
    const at = lineAfter(start + (isScalar(key) ? key.range![1] : 0));
    return isEmpty ? { at, text: list(`${indent}  `) } : undefined;
  }
  const last = endOfLast(value);
  if (value.flow) {
    const inline = names.map(toYaml).join(', ');
    const at = start + (last ?? value.range![0] + 1);
    return { at, text: last === undefined ? inline : `, ${inline}` };
  }
  if (last === undefined) return undefined;
  // A block scalar ends with its line.
  const at = lines[start + last - 1] === '\n' ? start + last : lineAfter(start + last);
  return { at, text: list(columnOf(lines, start + value.range![0])) };
}

/** Where the last entry of a list ends, or undefined if it has none. */
function endOfLast(list: YAMLSeq): number | undefined {
  const last = list.items.at(-1);
  return isScalar(last) ? last.range?.[1] : undefined;
}

/** What precedes something on its line. */
function columnOf(lines: string, at: number): string {
  return lines.slice(lines.lastIndexOf('\n', at - 1) + 1, at);
}

/** A text as YAML that is valid in either kind of list; plain if it cannot be misread. */
function toYaml(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{M}\p{N}]*(?:[ -][\p{L}\p{M}\p{N}]+)*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text);
  if (isPlain) return text;
  return /\p{Cc}|[\u2028\u2029]/u.test(text)
    ? JSON.stringify(text)
    : `'${text.replaceAll("'", "''")}'`;
}
