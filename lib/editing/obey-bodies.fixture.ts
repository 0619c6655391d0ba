/** What an editor types when told about a body; see `obey.fixture.ts`. */
import type { Problem } from '@/lib/model/problem';

import { atPlace, namedIn, type Obey } from './obey-tools.fixture';

const SHORTCODE = /^(?:\{\{|\{ \{|\{\\\{)[^\n]*?\}\s?\\?\}|^\{\{[^\n]*/u;

/** What should have a space behind it. */
const MARK = /^(#+|[-*+]|\d+[.)])\u00a0*(?=\S)/u;

/** Puts a text where the message says, in place of what it names. */
const inPlace =
  (right: (match: RegExpExecArray) => string): Obey =>
  (text, problem, match) =>
    atPlace(text, problem, (rest) => rest.replace(namedIn(problem), () => right(match)));
const isBody = ({ field }: Problem) => ['body', 'shortcode', 'ref'].includes(field);
const inBody =
  (obey: Obey): Obey =>
  (text, problem, match) =>
    isBody(problem) ? obey(text, problem, match) : undefined;
export const BODY_RULES: [RegExp, Obey][] = [
  [
    /^write (\{\{[<%] .* [>%]\}\})( in place of the picture)?$/u,
    (text, problem, [, right, picture]) =>
      atPlace(text, problem, (rest) =>
        rest.replace(picture ? /^!\[[^\]]*\]\([^)]*\)/u : SHORTCODE, () => right!),
      ),
  ],
  [
    /^write a link, (\[words\]\(\S+\)), or the id of one video$/u,
    (text, problem, [, right]) =>
      atPlace(text, problem, (rest) => rest.replace(SHORTCODE, () => right!)),
  ],
  [/^write ([^[]+), or !?\[.*\]\(https:\/\/…\) with its address$/u, inPlace(([, words]) => words!)],
  [
    /^write (!?\[.*\])\(https:\/\/…\) with its address, or only/u,
    inPlace(([, words]) => `${words}(https://a.example)`),
  ],
  [/^write (!?\[[^\]]*\])\(address\)$/u, inPlace(([, words]) => `${words}(https://a.example)`)],
  [/^write (!?\[[^\]]*\][([].*|<\w+ [^>]*>)$/u, inPlace(([, right]) => right!)],
  [
    /^write ((?:https?:\/\/|mailto:|\/)\S+?)(?:, if you mean that page)?$/u,
    inBody(inPlace(([, right]) => right!)),
  ],
  [/^write (\*\*.+\*\*)$/u, inPlace(([, right]) => right!)],
  [/^download the picture/u, inPlace(() => 'https://a.example/b.png')],
  [
    /^remove the tag, or write a link to where/u,
    (text, problem) =>
      atPlace(text, problem, (rest) => rest.replace(/^<(\w+)(?:\s[^>]*)?>(?:<\/\1>)?/u, '')),
  ],
  [
    /^remove this line and the (\d+) below it$/u,
    (text, { line }, [, count]) =>
      text
        .split('\n')
        .filter((_, index) => index < line - 1 || index > line - 1 + Number(count))
        .join('\n'),
  ],
  [
    /^remove this line, and "(\[\w+\])" in the text above$/u,
    (text, { line }, [, label]) =>
      text
        .split('\n')
        .toSpliced(line - 1, 1)
        .join('\n')
        .replace(label!, ''),
  ],
  [
    /^add a blank line before "(.+)"$/u,
    (text, problem, [, underline]) =>
      atPlace(text, problem, (rest) => rest.replace(`\n${underline}`, `\n\n${underline}`)),
  ],
  [
    /^add a line "(\[\^\w+\]): …"/u,
    (text, _, [, note]) => `${text.trimEnd()}\n\n${note}: My own words.\n`,
  ],
  [
    /^write (\[\^\w+\]) where it belongs/u,
    (text, problem, [, note]) =>
      text.replace(/(\n---\n[^]*?)\.(?=\n)/u, (_, before: string) => `${before}.${note}`),
  ],
  [
    /^write an ordinary space after "(.+?)": /u,
    (text, problem) =>
      atPlace(text, problem, (rest) => {
        const lines = rest.split('\n');
        const more = lines.findIndex((line) => !MARK.test(line));
        return lines
          .map((line, index) => (index < more ? line.replace(MARK, '$1 ') : line))
          .join('\n');
      }),
  ],
  [
    /^(add a line|write) (\|.*\|) (?:below it|as the line below it)$/u,
    (text, { line }, [, how, divider]) =>
      text
        .split('\n')
        .toSpliced(line, how === 'write' ? 1 : 0, divider!)
        .join('\n'),
  ],
  [
    /^write (`{3,}|~{3,}) on a line below the code/u,
    (text, _, [, fence]) => `${text.trimEnd()}\n${fence}\n`,
  ],
];
