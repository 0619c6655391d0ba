/** The accessible names of links around pictures. Used by `markdown.ts`. */
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A link around pictures without text is named after a picture's title, its own title, or where it leads. */
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
