/** Comments and marks of other kinds of markdown, which a body shows as text. Used by `left-over-kinds.ts`. */
import type { Kind } from './left-over-kinds';
import { becomes, hyphened } from './left-over-mends';

const COMMENT = 'remove it, or write <!-- … -->';
const inTag = (name: string, marks: number) => (found: string) =>
  `<${name}>${found.slice(marks, -marks)}</${name}>`;

export const MARKS: Kind[] = [
  {
    what: 'the start of a comment without an end',
    pattern: /(?<!\\)<!--/gu,
    fix: 'write --> where the comment ends',
  },
  {
    what: 'an Obsidian comment',
    pattern: /(?<![\w%])%%(?=[^%])[^%]{1,1000}%%(?![\w%])/gu,
    fix: COMMENT,
  },
  {
    what: 'an MDX comment',
    pattern: /\{\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/\}/gu,
    fix: COMMENT,
  },
  {
    what: 'a kramdown (Jekyll) comment',
    pattern: /\{::comment\}[^]{0,1000}?\{:\/(?:comment)?\}/gu,
    fix: COMMENT,
  },
  {
    what: 'an MDX value',
    pattern: /\{(?:props|frontmatter)\.[\w.]{1,60}\}/gu,
    fix: 'write what it stands for',
  },
  {
    what: 'a highlight',
    pattern: /(?<![=\w])==(?=[^\s=])[^=\n]{1,200}(?<=\S)==(?![=\w])/gu,
    write: inTag('mark', 2),
    mend: becomes(inTag('mark', 2)),
  },
  {
    what: 'an insertion',
    pattern: /(?<![+\w])\+\+(?=[^\s+])[^+\n]{1,200}(?<=\S)\+\+(?![+\w])/gu,
    // So is code: ++a and b++.
    write: inTag('ins', 2),
  },
  {
    what: 'a superscript',
    pattern: /(?<=[a-z\d)])\^[\w+-]{1,20}\^/giu,
    write: inTag('sup', 1),
  },
  {
    what: 'a subscript',
    pattern: /(?<=[a-z)])~[\w+-]{1,10}~(?!~)/giu,
    shown: 'is shown struck through',
    write: inTag('sub', 1),
  },
  {
    what: 'the name of an emoji',
    pattern: /(?<![\w:]):(?:[+-]1|[a-z][a-z\d_]{2,30}):(?![\w:])/gu,
    fix: 'write the emoji itself',
  },
  {
    // Lines of one paragraph; chapter lines are read as chapters.
    what: 'a word processor bullet',
    pattern:
      /^[ \t]{0,12}[•●▪■◦‣∙➢➤✓✔][ \t]{0,9}(?!\d{1,2}:\d)\S[^\n]{0,500}(?=\n[ \t]{0,12}[•●▪■◦‣∙➢➤✓✔])/gmu,
    shown: 'is shown within one line of text',
    fix: 'write "- " instead of each',
    mend: hyphened,
  },
  {
    // In dialogue too, each belongs on a line of its own.
    what: 'a dash in place of the hyphen of a list',
    pattern: /^[ \t]{0,12}[–—][ \t]{1,9}\S[^\n]{0,500}(?=\n[ \t]{0,12}[–—][ \t]{1,9}\S)/gmu,
    shown: 'is shown within one line of text',
    fix: 'write "- " instead of each',
  },
  {
    what: 'a formula',
    pattern: /\$\$(?=[^$]{0,500}[\\^_=])[^$]{1,500}\$\$/gu,
    fix: 'write it in words, or as a picture',
  },
];
