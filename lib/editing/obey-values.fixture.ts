/** What an editor types in place of a value; see `obey.fixture.ts`. */
import {
  namedIn,
  atPlace,
  onLine,
  valueOf,
  instead,
  without,
  VALUES,
  addLine,
  type Obey,
} from './obey-tools.fixture';

export const VALUE_RULES: [RegExp, Obey][] = [
  [/^did you mean (\S+)\?$/u, instead(([, right]) => right!)],
  [
    /^(?:write|put (?:it|the (?:whole )?value) in (?:single )?quotes:) ('(?:''|[^'])*')$/u,
    instead(([, right]) => right!),
  ],
  [/^write (\d[\w:-]*|true|false)(?:,.*)?$/u, instead(([, right]) => right!)],
  [
    /^write ([a-z]\w+)$/iu,
    (text, problem, [, key]) =>
      atPlace(text, problem, (rest) => rest.replace(/^(?:https?:\/\/\S+|[\w/-]+(?:\.md)?)/u, key!)),
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
  [/^write "- " instead of each$/u, (text) => text.replace(/^[•–—] /gmu, '- ')],
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
  [/^write the year, month and day, like (\S+)$/u, instead(([, right]) => right!)],
  [/^write (duration: \d+), if/u, (text, problem, [, line]) => addLine(text, line!)],
  [/^write ('(?:''|[^'])*'), or the right time$/u, instead(([, right]) => right!)],
  [/^write it as a list: (\[.*\]), or/u, instead(([, right]) => right!)],
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
];
