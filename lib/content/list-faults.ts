/** What is wrong with a list in brackets that YAML cannot read. Used by `yaml-faults.ts`. */
import type { Fault } from './line-faults';
import { inQuotes, toHashtags } from './quoting';
import { isClear, requote } from './requoting';

/** The longest list that is examined. */
const LONGEST = 2000;
/** What precedes an entry, and an entry that contains or starts with "#", or has an apostrophe in single quotes. */
const HASHED = /([[,][ \t]*)((?:[^\s[\],'"#][^[\],'"]*[ \t]#|#(?=\S))[^,\]]*)(?=[,\]])/gu;
const APOSTROPHE = /([[,][ \t]*)('(?:[^',]|(?<=\p{L})'(?=\p{L}))+')(?=[ \t]*[,\]])/gu;
/** An apostrophe in a text whose quote is not closed. */
const UNCLOSED = /([[,][ \t]*)('(?:[^',[\]{}"]|(?<=\p{L})'(?=\p{L}))+)(?=[,\]])/gu;
/** A quote that closes what no quote opens. */
const CLOSING = /[[,][ \t]*[^\s'",[\]][^'",[\]]*'[ \t]*[,\]]/u;
/** Words in quotes, and others behind them. */
const PARTLY = /([[,][ \t]*)((["'])[^"',[\]{}]+\3[ \t]+[^\s"',#[\]{}][^"',#[\]{}]*)(?=[,\]])/gu;
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
  const whole = line.length > LONGEST ? line : quoteWhole(line);
  if (whole !== line) {
    const message = 'only part of an entry is in quotes';
    return { offset: start, message, fix: `write ${whole}`, mend: { found: line, text: whole } };
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

const quoteWhole = (line: string) =>
  line
    .replace(TIMED, toTimed)
    .replace(PARTLY, (_, before: string, entry: string) => before + requote(entry.trim()));

const toTimed = (_: string, before: string, _quote: string, time: string, title: string) =>
  before + inQuotes(`${time} ${title.trim()}`);

function quoteEntries(line: string): string {
  const closed = line.replace(
    APOSTROPHE,
    (_, before: string, entry: string) => before + requote(entry),
  );
  const unclosed = (all: string, before: string, entry: string) =>
    isClear(entry) && /\p{L}'\p{L}/u.test(entry) ? before + requote(entry.trim()) : all;
  return (CLOSING.test(closed) ? closed : closed.replace(UNCLOSED, unclosed)).replace(
    HASHED,
    (_, before: string, entry: string) => before + quoteHashed(entry.trim()),
  );
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
