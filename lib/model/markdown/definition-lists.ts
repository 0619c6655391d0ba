/** Definition lists, which Hugo reads by default: a term, followed by lines that start with `: `. Used by `markdown.ts`. */
import type { Nodes, Parent, Root } from 'mdast';
import remarkDefinitionList from 'remark-definition-list';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';

/** Parsing time grows quadratically; a text with more is read without them. */
export const MAX_DEFINITIONS = 300;

const TAGS: Record<string, string> = {
  defList: 'dl',
  defListTerm: 'dt',
  defListDescription: 'dd',
};

export function countDefinitions(markdown: string): number {
  return markdown.match(/^[ \t>]{0,40}:(?=[ \t]|$)/gmu)?.length ?? 0;
}

/** Parses them, and names the element of each part, so that every renderer knows it. */
export function readDefinitionLists(this: Processor) {
  remarkDefinitionList.call(this as never);
  const extensions = (this.data() as { micromarkExtensions: unknown[] }).micromarkExtensions;
  const definitions = extensions.pop();
  const parse = this.parser!;
  this.parser = (text, file) => {
    const count = countDefinitions(text);
    if (count === 0 || count > MAX_DEFINITIONS) return parse(text, file);
    extensions.push(definitions);
    try {
      return parse(text, file);
    } finally {
      extensions.pop();
    }
  };
  return (tree: Root) => {
    visit(tree, (node: Nodes) => {
      const hName = TAGS[node.type];
      if (!hName) return;
      const part = node as Parent & { spread?: boolean };
      part.data = { ...part.data, hName };
      const [only, ...more] = part.children;
      if (hName === 'dd' && !part.spread && only?.type === 'paragraph' && more.length === 0)
        part.children = only.children;
    });
  };
}
