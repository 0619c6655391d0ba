/** What is wrong with a list in brackets that YAML cannot read. Used by `yaml-faults.ts`. */
import type { Fault } from './line-faults';
import { inQuotes, toHashtags } from './quoting';
import { requote } from './requoting';

/** The longest list that is examined. */
const LONGEST = 2000;
/** What precedes an entry, and an entry that contains or starts with "#", or has an apostrophe in single quotes. */
const HASHED = /([[,][ \t]*)((?:[^\s[\],'"#][^[\],'"]*[ \t]#|#(?=\S))[^,\]]*)(?=[,\]])/gu;
const APOSTROPHE = /([[,][ \t]*)('(?:[^',]|(?<=\p{L})'(?=\p{L}))+')(?=[ \t]*[,\]])/gu;
/** A time in quotes, and a title behind it. */
const TIMED = /([[,][ \t]*)(["'])([\d:.]*:\d\d)\2[ \t]+([^\s[\]{},'"#][^[\]{},'"#]*)(?=[,\]])/gu;

/** @param offset where YAML finds that the list cannot continue */
export function listFault(
  source: string,
  offset: number,
): (Fault & { offset: number }) | undefined {
  const before = source.slice(0, offset);
  const start = Math.max(before.lastIndexOf('['), before.lastIndexOf('{'));
  if (start === -1) return undefined;
  const line = lineFrom(source, start);
  const timed = line.length > LONGEST ? line : line.replace(TIMED, toTimed);
  if (timed !== line) {
    const message = 'only part of an entry is in quotes';
    return { offset: start, message, fix: `write ${timed}`, mend: { found: line, text: timed } };
  }
  const text = line.length > LONGEST ? line : quoteEntries(line);
  const hash = /[ \t[,]#/u.exec(source.slice(start, offset + 1));
  const message = hash
    ? 'a "#" begins a comment here, so the list ends there'
    : text === line
      ? 'the list that begins here is not closed, or an entry is not followed by a comma'
      : 'there is a single quote within single quotes';
  if (text !== line)
    return { offset: start, message, fix: `write ${text}`, mend: { found: line, text } };
  if (hash) return hashedLine(source, start + hash.index + 1, message);
  const fix = `write a comma between two entries and "${source[start] === '[' ? ']' : '}'}" at the end`;
  return { offset: start, message, fix };
}

const toTimed = (_: string, before: string, _quote: string, time: string, title: string) =>
  before + inQuotes(`${time} ${title.trim()}`);

function quoteEntries(line: string): string {
  return line
    .replace(APOSTROPHE, (_, before: string, entry: string) => before + requote(entry))
    .replace(HASHED, (_, before: string, entry: string) => before + quoteHashed(entry.trim()));
}

const quoteHashed = (entry: string) => toHashtags(entry)?.join(', ') ?? inQuotes(entry);

/** An entry on its own line that is cut off by a "#". */
function hashedLine(source: string, hash: number, message: string) {
  const start = source.lastIndexOf('\n', hash) + 1;
  const line = lineFrom(source, start);
  const entry = line.trim().replace(/,$/u, '');
  const isCertain = /^[^\s,[{'"#][^,'"]*$/u.test(entry) && /#[^\s#!]/u.test(entry);
  if (!isCertain) return { offset: hash, message, fix: 'put the entry in single quotes' };
  const text = inQuotes(entry);
  const offset = start + line.indexOf(entry);
  return { offset, message, fix: `write ${text}`, mend: { found: entry, text } };
}

function lineFrom(source: string, offset: number): string {
  const end = source.indexOf('\n', offset);
  return source.slice(offset, end === -1 ? undefined : end).trimEnd();
}
