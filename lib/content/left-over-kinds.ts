/** What leftovers of other systems look like, and what to write instead. Used by `left-overs.ts`. */
import { CALLS, MARKDOWN } from './left-over-calls';
import { writePicture, writeShortcode, writeTag } from './left-over-fixes';
import { becomes, type Mender, removed, unless } from './left-over-mends';
import { MARKS } from './left-over-marks';

/** The href of the only page with a title, a file name or an address; undefined if there is none. */
export type PageFinder = (name: string) => string | undefined;

/** Leftovers of one kind. All patterns are bounded, so that matching takes linear time. */
export type Kind = {
  what: string;
  pattern: RegExp;
  shown?: string;
  /** The changes at a use, if they are certain. */
  mend?: Mender;
  isOutsideHtml?: true;
} & (
  | {
      /** Without it, only uses with a shortcode are told. */
      fix?: string | ((found: string) => string);
      /** The shortcode or link that certainly belongs in place of a use. */
      call?: (found: string, findPage: PageFinder) => string | undefined;
    }
  | { /** What belongs in place of the first use. */ write: (found: string) => string }
);

const CALLOUT = 'write a callout: lines that begin with ">", the first "> [!TIP]"';
const VALUE = String.raw`(?:'[^'\n]{1,200}'|"[^"\n]{1,200}")`;
const IMPORTED = String.raw`(?:[\w$]{1,60}|\*\s{1,9}as\s{1,9}[\w$]{1,60}|\{[^{}\n]{1,200}\})`;

export const KINDS: Kind[] = [
  {
    what: 'a shortcode whose braces are not "{{<" and ">}}"',
    pattern:
      /(?!\{\{[<%])\\?\{\s{0,3}\\?\{\s{0,3}(?:<\s|\\<|&lt;|%)\s{0,9}\/?[a-z][\w/.-]{0,40}(?:\s[^{}\n]{0,300}?)?\s{0,9}\\?(?:>|&gt;|%)\s{0,3}\\?\}\s{0,3}\\?\}/giu,
    write: writeShortcode,
    mend: becomes(writeShortcode),
  },
  {
    what: 'a citation mark of a chat program',
    pattern:
      /【\d{1,4}(?::\d{1,4})?†[^【】\n]{0,100}】|:contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|\[oai_citation:\d{1,4}‡[^\]\n]{0,200}\](?:\([^()\s]{0,500}\))?|\[cite(?:_start|_end|:\s?\d[\d, ]{0,60})\]|\uE200(?:cite|filecite)[^\uE201\n]{0,200}\uE201/gu,
    fix: 'remove it',
    // The address of a source is worth keeping.
    mend: unless(/\]\(/u, removed),
  },
  {
    what: 'a kramdown (Jekyll) attribute',
    pattern: /\{:{1,2}\s?(?:[.#][a-z]|toc\b|[a-z][\w-]{0,40}=)[^{}\n]{0,200}\}/giu,
    fix: 'remove it',
    // What the table of contents replaces would stay.
    mend: unless(/toc/iu, removed),
  },
  {
    what: 'a VitePress or Docusaurus container',
    pattern: /^[ \t>]{0,12}:{3,9}[ \t]{0,9}\{?\.?[a-z][^\n]{0,200}/gimu,
    fix: CALLOUT,
  },
  {
    what: 'a MyST directive',
    pattern:
      /^[ \t>]{0,12}(?:`{3,9}|~{3,9})[ \t]{0,9}\{(?:note|tip|hint|important|warning|caution|attention|danger|error|seealso|admonition|dropdown|figure|image|iframe|youtube|tab-set|tab-item|grid|card|margin|epigraph|pull-quote)\}[^\n]{0,200}/gimu,
    shown: 'is shown as code',
    fix: CALLOUT,
  },
  {
    what: 'an MkDocs admonition',
    pattern:
      /^[ \t]{0,12}(?:!!!|\?\?\?\+?)[ \t]{1,9}[a-z][^\n]{0,200}(?=\n(?: {4}|\t)[ \t]{0,99}\S)/gimu,
    fix: CALLOUT,
  },
  {
    what: 'a reStructuredText directive',
    pattern: /^[ \t]{0,12}\.\. [a-z][\w-]{0,30}::[^\n]{0,200}/gimu,
    fix: MARKDOWN,
  },
  {
    what: 'a placeholder for a table of contents',
    pattern: /^[ \t]{0,12}(?:\[\[_?toc_?\]\]|\[toc\])[ \t]{0,12}$/gimu,
    fix: 'remove it',
    mend: removed,
  },
  {
    what: 'a wiki picture',
    pattern: /!\[\[[^[\]|\n]{1,200}\.(?:png|jpe?g|gif|webp|avif|svg)(?:\|[^[\]\n]{0,100})?\]\]/giu,
    write: writePicture,
    mend: becomes(writePicture),
  },
  {
    what: 'an MDX line',
    pattern: new RegExp(
      String.raw`^(?:import\s{1,9}(?:${IMPORTED}(?:,\s{0,9}${IMPORTED})?\s{1,9}from\s{1,9})?${VALUE};?[ \t]{0,9}$|export\s{1,9}(?:(?:const|let|var)\s{1,9}[\w$]{1,60}\s{0,9}=|(?:default\s{1,9})?(?:function|class)\s[^\n]{0,200}\{))`,
      'gmu',
    ),
    fix: 'remove it',
    mend: unless(/^export|^[^./@]*$/u, removed),
  },
  {
    // The markdown parser ends an unquoted value at a slash, and does not see a tag then.
    what: 'a tag with an unquoted value',
    pattern:
      /<[a-z][\w-]{0,40}\s(?:[^<>“”„‘’]{0,300}\s)?[\w-]{1,40}=[^\s"'<>=`“”„‘’]{0,300}\/[^<>“”„‘’]{0,300}>/giu,
    write: writeTag,
    mend: becomes(writeTag),
    isOutsideHtml: true,
  },
  {
    what: 'a tag with curly quotes',
    pattern: /<[a-z][\w-]{0,40}\s(?:[^<>]{0,300}\s)?[\w-]{1,40}=[“”„‘’][^<>]{0,300}>/giu,
    shown: 'browsers do not read',
    write: writeTag,
    mend: becomes(writeTag),
  },
  ...CALLS,
  ...MARKS,
];

/** Matches any leftover; most bodies have none and need no closer search. */
export const SIGN =
  /<!--|^[ \t>]{0,12}(?:```|~~~)[`~ \t]{0,9}\{[a-z]|^[ \t]{0,12}[•●▪■◦‣∙➢➤✓✔]|^[ \t>]{0,12}(?:!!!|\?\?\?|\.\. \w)|\{\/\*|\{(?:props|frontmatter)\.|\{[%:]|\{\s{1,3}\\?\{|\\\{|【|oai_?cit|\[cite[_:]|\uE200|=[“”„‘’]|\{\{|:::|\[\[|\[(?:toc|TOC|gallery|embed|playlist|(?:[Yy]ou[Tt]ube|[Vv]imeo|video|yt)[\s:=\]]|(?:wpv|vc|et_pb|fusion|su|contact-form)[-_]|\w[\w-]{1,40}\s{1,9}(?:https?:|[a-z][\w-]{0,40}=))|^(?:import|export)\s|<[A-Z][\w.]{0,60}[\s.{]|%%[^%]|==[^\s=]|\+\+[^\s+]|\^[\w+-]{1,20}\^|~[\w+-]{1,10}~|:(?:[+-]1|[a-z][a-z\d_]{2,30}):|\$\$|^[ \t]{0,12}[–—][ \t]/mu;
