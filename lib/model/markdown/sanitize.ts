/** What is allowed on a page, whoever wrote it: elements, attributes and kinds of address. Used by `markdown.ts`. */
import { defaultSchema, type Options } from 'rehype-sanitize';

import { RENDERED } from './elements';

const number = /^\d{1,4}$/u;
const attributes = defaultSchema.attributes!;
const protocols = defaultSchema.protocols!;

export const sanitizeSchema: Options = {
  ...defaultSchema,
  // A prefix would separate the ids of footnotes from the links to them; `ids.ts` checks each id.
  clobberPrefix: '',
  tagNames: RENDERED,
  attributes: {
    ...attributes,
    '*': ['id', 'title', 'lang', ['dir', 'ltr', 'rtl', 'auto'], 'align'],
    col: [['span', number]],
    colgroup: [['span', number]],
    details: ['open'],
    div: [],
    img: ['src', 'alt', ['width', number], ['height', number]],
    input: [...(attributes.input ?? []), 'checked'],
    li: [...(attributes.li ?? []), ['value', number]],
    ol: [
      ...(attributes.ol ?? []),
      ['start', number],
      'reversed',
      ['type', '1', 'a', 'A', 'i', 'I'],
    ],
    td: [
      ['colSpan', number],
      ['rowSpan', number],
    ],
    th: [
      ['colSpan', number],
      ['rowSpan', number],
      ['scope', 'row', 'col', 'rowgroup', 'colgroup'],
    ],
    time: ['dateTime'],
  },
  protocols: { ...protocols, href: [...(protocols.href ?? []), 'tel'] },
};
