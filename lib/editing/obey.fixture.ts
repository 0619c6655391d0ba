/** Does to content files what a message says, like an editor who knows nothing else. For the unit tests. */
import { changesOf, type Problem } from '@/lib/model/problem';

import { applyMends } from './mend';
import { bodyRules } from './obey-bodies.fixture';

/** Texts by name, as `write` in the catalog's tests takes them. */
export type Files = Record<string, string>;

export type Obey = (text: string, problem: Problem, match: RegExpExecArray) => string | undefined;

/** What the message names in quotes. */
const namedIn = ({ message }: Problem) =>
  /"(?:[^"\\]|\\.)*"/u.exec(message)?.[0].replace(/^"|"$/gu, '').replaceAll('\\"', '"') ?? '';

/** The text with everything from the place of a problem on changed. */
function atPlace(text: string, { line, column }: Problem, change: (rest: string) => string) {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const at = starts[line - 1]! + column - 1;
  return text.slice(0, at) + change(text.slice(at));
}

function onLine(text: string, { line }: Problem, change: (line: string) => string | undefined) {
  return text
    .split('\n')
    .flatMap((one, index) => (index === line - 1 ? (change(one) ?? []) : one))
    .join('\n');
}

/** What the rules of other files need. */
export type Tools = { namedIn: typeof namedIn; atPlace: typeof atPlace };

const valueOf = (key: string) => new RegExp(`^(${key}:).*$`, 'imu');

/** Replaces a value by a text; whatever is named is removed first. */
const instead =
  (right: (match: RegExpExecArray) => string): Obey =>
  (text, problem, match) => {
    const named = namedIn(problem);
    const fixed = atPlace(text, problem, (rest) =>
      rest.startsWith(named) && named !== ''
        ? right(match) + rest.slice(named.length)
        : rest.replace(/^(?:\[[^\]]*\]|\{[^}]*\}|'(?:''|[^'])*'|"[^"]*"|[^\n,\]]+)/u, () =>
            right(match),
          ),
    );
    return fixed;
  };

const without: Obey = (text, problem) => {
  const named = namedIn(problem);
  const isBody = ['body', 'shortcode', 'ref'].includes(problem.field);
  if (isBody && named !== '') return atPlace(text, problem, (rest) => rest.replace(named, ''));
  return onLine(text, problem, (line) => {
    const at = problem.column - 1;
    const isEntry = /^\s*- /u.test(line) || !/[[,]\s*$/u.test(line.slice(0, at));
    if (isEntry) return undefined;
    const rest = line.slice(at).replace(/^(?:'[^']*'|"[^"]*"|[^,\]]*)(?:,\s*)?/u, '');
    return (line.slice(0, at) + rest).replace(/,\s*\]/u, ']');
  });
};

const FRONT_MATTER = "---\ntitle: Own\ndate: 2024-01-02\nvideoId: 'hpObey00001'\n---\n";

/** What replaces "…" in a line to be added. */
const VALUES: Record<string, string> = {
  title: 'Own',
  date: '2024-11-05T06:00:34Z',
  videoId: "'hpObey00002'",
  videos: '[a]',
  duration: '600',
};

const addLine = (text: string, line: string) => text.replace(/\n---(?=\n|$)/u, `\n${line}\n---`);

const RULES: [RegExp, Obey][] = [
  ...bodyRules({ namedIn, atPlace }),
  [/^did you mean (\S+)\?$/u, instead(([, right]) => right!)],
  [
    /^(?:write|put (?:it|the (?:whole )?value) in (?:single )?quotes:) ('(?:''|[^'])*')$/u,
    instead(([, right]) => right!),
  ],
  [/^write (\d[\w:-]*|true|false)(?:,.*)?$/u, instead(([, right]) => right!)],
  [
    /^write ([a-z]\w+)$/iu,
    (text, problem, [, key]) => atPlace(text, problem, (rest) => rest.replace(/^[\w/-]+/u, key!)),
  ],
  [
    /^write ([\w-]+), and add "([^"]+)" to aliases/u,
    (text, problem, [, slug, alias]) =>
      addLine(text.replace(valueOf('slug'), `slug: ${slug}`), `aliases:\n  - ${alias}`),
  ],
  [
    /^write "(- [^"]+)" and "(- [^"]+)", each on its own line/u,
    (text, problem, [, a, b]) =>
      onLine(text, problem, (line) => `${line.replace(/- .*/u, a!)}\n${line.replace(/- .*/u, b!)}`),
  ],
  [
    /^write "(draft: true|(?:publish|expiry)Date: \S+)" to /u,
    (text, problem, [, right]) => onLine(text, problem, () => right),
  ],
  [
    /^write "(\w+)" in place of it$/u,
    (text, problem, [, right]) =>
      onLine(text, problem, (line) => line.replace(namedIn(problem), right!)),
  ],
  [/^write only its path, (\S+),/u, instead(([, right]) => right!)],
  [
    /^remove it; if that address was one of this site, add (\S+) to aliases$/u,
    (text, problem, [, old]) =>
      addLine(
        onLine(text, problem, () => undefined),
        `aliases:\n  - ${old}`,
      ),
  ],
  [/^write it like (\S+)/u, instead(([, right]) => right!.replace('x.jpg', 'own.jpg'))],
  [
    /^write (?:only the path|a path|the whole path), like (\S+)|^write a path like (\S+)/u,
    instead(([, a, b]) => a ?? b!),
  ],
  [
    /^write only the part before it/u,
    (text, problem) => atPlace(text, problem, (rest) => rest.replace(/[?#][^'"\n\]]*/u, '')),
  ],
  [
    /^write your own$/u,
    (text, problem) => text.replace(namedIn(problem), `My own ${problem.field}.`),
  ],
  [/^write the address of a page, like (\S+)/u, instead(([, right]) => right!)],
  [
    /^write (<\w+>.*<\/\w+>|\[words\]\(address\))$/u,
    (text, problem, [, right]) =>
      atPlace(text, problem, (rest) =>
        rest.replace(namedIn(problem), right!.replace('(address)', '(https://a.example)')),
      ),
  ],
  [
    /^write .+ (?:after "(\w+):"$|in place of )/u,
    (text, problem, [, key]) =>
      onLine(text, problem, (line) =>
        line.replace(/:.*/u, `: ${VALUES[key ?? problem.field] ?? 'Own'}`),
      ),
  ],
  [
    /^write ('(?:''|[^'])*'), or, if the quote before it/u,
    (text, problem, [, right]) => atPlace(text, problem, (rest) => rest.replace(/^.*/u, right!)),
  ],
  [
    /^write (.+), or, if it is one name, add a file/u,
    (text, problem, [, right]) =>
      atPlace(text, problem, (rest) => rest.replace(/^(?:'[^']*'|"[^"]*"|[^,\]]+)/u, right!)),
  ],
  [
    /^write its key on a line above it, like "(\w+:)"$/u,
    (text, problem, [, key]) => onLine(text, problem, (line) => `${key}\n${line}`),
  ],
  [
    /^swap them: (.+)$/u,
    (text, problem, [, right]) => onLine(text, problem, (line) => line.replace(/\S.*/u, right!)),
  ],
  [/^write a later date/u, without],
  [/^remove the backslash/u, (text, problem) => atPlace(text, problem, (rest) => rest.slice(1))],
  [
    /^remove one of the two$/u,
    (text, problem) => {
      const lines = text.split('\n');
      const more = lines.slice(problem.line).findIndex((line) => !/^ {4}/u.test(line));
      lines.splice(problem.line - 1, more + 1);
      return lines.join('\n');
    },
  ],
  [/^write "- " instead of each$/u, (text) => text.replace(/^• /gmu, '- ')],
  [
    /^write "- " before each entry$/u,
    (text, problem) => onLine(text, problem, (line) => line.replace(/-(?=\S)/u, '- ')),
  ],
  [/^write the emoji itself$/u, (text, problem) => text.replace(namedIn(problem), '🙂')],
  [
    /^write lower-case words with hyphens$|^write one part of an address/u,
    (text) => text.replace(valueOf('slug'), '$1 own-words'),
  ],
  [/^add a shorter slug$/u, (text) => addLine(text, 'slug: own-words')],
  [/^shorten it, and move the rest/u, (text) => text.replace(valueOf('title'), '$1 Own')],
  [/^write some text/u, (text, problem) => text.replace(valueOf(problem.field), '$1 Own')],
  [/^write the day on which the video was published/u, instead(() => '2024-01-02')],
  [/^write the length in seconds, like (\d+)/u, instead(([, right]) => right!)],
  [/^write year, month and day, .*: (\S+)$/u, instead(([, right]) => right!)],
  [/^write true or false/u, instead(() => 'true')],
  [/^write at least 3, or remove the times$/u, (text) => text.replace(/^\d+:\d+ /gmu, '')],
  [/^write at least 3, or none$/u, (text) => text.replace(/^chapters:.*\n/mu, '')],
  [
    /^copy what follows "v="|^put it in quotes, exactly as/u,
    (text) => text.replace(valueOf('videoId'), "$1 'hpObey00003'"),
  ],
  [
    /^write (https?:\/\/\S+|mailto:\S+|\/\S+)$/u,
    (text, problem, [, right]) =>
      onLine(text, problem, (line) => line.replace(/(?<=url: ).*/u, right!)),
  ],
  [/^add Z for UTC/u, (text, problem) => onLine(text, problem, (line) => `${line}Z`)],
  [
    /^correct the year/u,
    (text, problem) => onLine(text, problem, (line) => line.replace(/\d{4}/u, '2024')),
  ],
  [
    /^correct the time(?:, or the duration)?$/u,
    (text) => text.replace(/^duration: .*$/mu, 'duration: 9999'),
  ],
  [
    /^if .+, add a line "(\w+: \S+)", else remove it$/u,
    (text, _, [, line]) => addLine(text, line!),
  ],
  [
    /^put (\d+) spaces? before each of the \d+ lines? like it$/u,
    (text, problem, [, count]) =>
      text.replace(new RegExp(`^(?=${namedIn(problem)}:)`, 'gmu'), ' '.repeat(Number(count))),
  ],
  [
    /^add a line "([\w]+): …"/u,
    (text, problem, [, key]) =>
      addLine(
        text.replace(new RegExp(`^${key}:\\s*\\n`, 'mu'), ''),
        `${key}: ${VALUES[key!] ?? 'Own'}`,
      ),
  ],
  [/^add a line "---" after/u, (text) => `${text.trimEnd()}\n---\n`],
  [
    /^begin the file with a line "---"/u,
    (text) => FRONT_MATTER + text.replace(/^---\n(?:.*\n)*---\n/u, ''),
  ],
  [/^make it exactly "---"/u, (text, problem) => onLine(text, problem, () => '---')],
  [/^keep one of the two lines/u, (text, problem) => onLine(text, problem, () => undefined)],
  [
    /^keep one of the two versions/u,
    (text) => text.replace(/^<{7}.*\n((?:.*\n)*?)={7}\n(?:.*\n)*?>{7}.*\n/mu, '$1'),
  ],
  [
    /^give one of the two another slug/u,
    (text) =>
      valueOf('slug').test(text)
        ? text.replace(valueOf('slug'), '$1 own-slug')
        : addLine(text, 'slug: own-slug'),
  ],
  [
    /^indent (?:it|the following lines) by two spaces/u,
    (text, problem) =>
      text
        .split('\n')
        .map((line, index) =>
          index >= problem.line - 1 && /^(?![\w]+:|---)\S/u.test(line) ? `  ${line}` : line,
        )
        .join('\n'),
  ],
  [
    /^close it with ([>%]\}\}|<\/script>)/u,
    (text, problem, [, end]) => onLine(text, problem, (line) => `${line} ${end}`),
  ],
  [/^write --> where the comment ends/u, (text) => `${text} -->`],
  [/^add (\{\{.*\}\}) below it$/u, (text, problem, [, end]) => `${text.trimEnd()}\n${end}\n`],
  [
    /^correct the address, or remove the link$/u,
    (text, problem) =>
      text.replace(new RegExp(`\\{\\{.*?\\}\\}|\\]\\(${namedIn(problem)}\\)`, 'u'), (found) =>
        found.startsWith(']') ? '](https://a.example)' : '',
      ),
  ],
  [
    /^write one of (#\S+?)(?:,|$)/u,
    (text, problem, [, right]) => text.replace(namedIn(problem), right!),
  ],
  [
    /^write it in (?:plain )?markdown|^write it as code|^write what it stands for|^write a callout/u,
    (text, problem) => text.replaceAll(namedIn(problem).replace(/…$/u, ''), 'my own words'),
  ],
  [/^put them in chronological order|^correct one of the two times/u, () => undefined],
  [
    /^remove "(?:\w+)"; if it is right/u,
    (text, problem) =>
      onLine(text, problem, () => undefined).replace(/(?<=\n)(?: {2}\w+:.*\n)+(?=\w|---)/u, ''),
  ],
  [/^remove (?:it|this|the (?:file|link|tag))/u, without],
];

/** The file after its problem is fixed; undefined if the message asks for more than typing. */
export function obey(text: string, problem: Problem): string | undefined {
  const { mend, fix } = problem;
  if (mend) return applyMends(text, changesOf(problem));
  for (const [rule, type] of RULES) {
    const match = rule.exec(fix);
    const typed = match ? type(text, problem, match) : undefined;
    if (typed !== undefined) return typed;
  }
  return undefined;
}
