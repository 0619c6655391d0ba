/** What an editor adds, moves and removes; see `obey.fixture.ts`. */
import {
  namedIn,
  onLine,
  valueOf,
  without,
  FRONT_MATTER,
  VALUES,
  addLine,
  type Obey,
} from './obey-tools.fixture';

export const LINE_RULES: [RegExp, Obey][] = [
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
