/** A body as a tree of HTML, as every page and document shows it. Used by documents and by what looks for ids. */
import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

import { bodyPlugins, syntax } from '@/lib/model/markdown';
import type { BodyContext } from '@/lib/model/repeats';

/** As parsed, before anything is changed. */
export function parseMarkdown(markdown: string): Markdown {
  return unified().use(remarkParse).use(syntax).parse(markdown);
}

export function toTree(markdown: string, context: BodyContext): Root {
  const { remarkPlugins, rehypePlugins } = bodyPlugins(context);
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlugins)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypePlugins);
  return processor.runSync(processor.parse(markdown), markdown) as Root;
}
