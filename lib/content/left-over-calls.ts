/** Shortcodes and links to pages, as other systems write them. Used by `left-over-kinds.ts`. */
import { readWikiLink, writeCall } from './left-over-fixes';
import type { Kind } from './left-over-kinds';

export const MARKDOWN = 'write it in markdown, or remove it';

export const CALLS: Kind[] = [
  {
    what: 'a Liquid (Jekyll) tag',
    pattern: /(?<!\{\s?)\{%-?\s{0,9}[a-z](?:[^%\n]|%(?!\})){0,300}%\}/giu,
    fix: MARKDOWN,
    call: writeCall,
  },
  {
    what: 'a template variable',
    pattern: /\{\{-?\s{0,9}(?!&lt;)[#/>&]?\s{0,3}[a-z_$.][^{}\n]{0,200}\}\}/giu,
    fix: 'write what it stands for',
    call: writeCall,
  },
  {
    what: 'a wiki link',
    pattern:
      /(?:(?<!!)\[\[|!\[\[(?![^[\]|\n]{1,200}\.(?:png|jpe?g|gif|webp|avif|svg)[|\]]))(?!_?toc_?\]\])\p{L}[^[\]\n]{0,200}\]\](?![([:])/giu,
    fix: (found) => `write [${readWikiLink(found).words}](address)`,
    call: (found, findPage) => {
      const { name, part, words } = readWikiLink(found);
      const href = findPage(name);
      return href && `[${words}](${href}${part})`;
    },
  },
  {
    what: 'an MDX component',
    pattern:
      /<[A-Z][\w.]{0,60}(?:\.[\w.]{1,60}|\s[^<>\n]{0,300}=\{(?:[^<>\n]{0,300}\/>)?|\s{0,9}\{\.\.\.)/gu,
    fix: MARKDOWN,
    call: writeCall,
  },
  {
    what: 'a WordPress shortcode',
    pattern:
      /\\?\[(embed|youtube|vimeo|video)(?:\s[^[\]\n]{0,200})?\\?\][^\s[\]]{1,300}\[\/\1\\?\]|\\?\[(?:gallery|embed|playlist|(?:wpv|vc|et_pb|fusion|su|contact-form)[-_][\w-]{1,40}|(?:youtube|vimeo|audio|video)(?=\s{1,9}https?:)|[a-z][\w-]{1,40}(?=\s{1,9}[a-z][\w-]{0,40}=["'“”&]))(?:\s[^[\]\n]{0,500})?\\?\](?![([:])/giu,
    fix: MARKDOWN,
    call: writeCall,
  },
  {
    what: 'a WordPress shortcode',
    pattern: /\\?\[(?:youtube|vimeo|yt)[ \t]{0,9}[\s:=]["']?[\w-]{4,20}["']?\\?\](?![([:])/giu,
    call: writeCall,
  },
];
