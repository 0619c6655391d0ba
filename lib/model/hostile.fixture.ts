/** Names and values a stranger might write so that showing them does something. For the unit tests. */
import fc from 'fast-check';

/** What acts or hides in a terminal, a log or a page, told by code points; line feeds are not among them. */
const ACTS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u;

const PIECES = [
  ...['\n', '\r', '\r\n', '\t', '\0', '\u0085', '\u2028', '\u2029', '\v', '\f'],
  ...['\u001b[31m', '\u001b]0;x\u0007', '\u009b2J', '\u0008', '\u007f'],
  ...['\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u{e0041}', '\ud800', '\udc00'],
  ...['::error::x', '::stop-commands::t', '::', ':', '##[error]x', '##[', '#', '\u00a0', '  '],
  ...[
    '`',
    '```',
    '``````',
    '~~~',
    '<b>',
    '<!--',
    '<img src=x>',
    '&lt;',
    '](',
    '![a](https://a.test/b.png)',
  ],
  ...[
    '[a](https://a.test)',
    'https://a.test',
    'www.a.test',
    'a@b.test',
    '@all',
    '#1',
    'o/r#1',
    '[a]: /b',
  ],
  ...['%0A', '%', ',', '|', '\\', '"', "'", '# ', '- ', '> ', '---', 'ä', '日', '❤️'],
];

export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));

/** The first line that would act on a terminal, or that GitHub's log would take for a command. */
export function findActing(text: string): string | undefined {
  return text
    .split('\n')
    .find((line) => ACTS.test(line) || line.trim().startsWith('::') || line.includes('##['));
}
