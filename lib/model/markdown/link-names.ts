/** The names of links around pictures. Asked by `markdown.ts`. */
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A link that holds pictures without words is called by the title of one, by its own, or by where it leads. */
export function nameLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (link) => {
      if (link.tagName !== 'a' || textOf(link).trim() !== '') return;
      const pictures: Element[] = [];
      visit(link, 'element', (node) => {
        if (node.tagName === 'img') pictures.push(node);
      });
      if (pictures.length === 0 || pictures.some(({ properties }) => properties.alt)) return;
      const title = pictures.find(({ properties }) => properties.title)?.properties.title;
      pictures[0]!.properties.alt = title || link.properties.title || link.properties.href;
    });
  };
}
