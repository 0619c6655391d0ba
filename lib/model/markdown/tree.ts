/** A body as a tree of HTML, as every page and document shows it. Asked by documents and by what looks for ids. */
import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

import { rehypePlugins, remarkPlugins } from '@/lib/model/markdown';
import type { BodyContext } from '@/lib/model/repeats';

import { readDefinitionLists } from './definition-lists';

/** As it is read, before anything is changed. */
export function parseMarkdown(markdown: string): Markdown {
  return unified().use(remarkParse).use(remarkGfm).use(readDefinitionLists).parse(markdown);
}

export function toTree(markdown: string, context: BodyContext): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlugins(context))
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypePlugins);
  return processor.runSync(processor.parse(markdown), markdown) as Root;
}
