/** The ids of a body, which links lead to. Used by `markdown.ts`. */
import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import GithubSlugger, { slug } from 'github-slugger';
import { visit } from 'unist-util-visit';

/** Ids of the page itself, and names that a script of the page would mistake for its own. */
const TAKEN = /^(?:page:|transcript-|_|YT$|on[A-Z])|\s/u;

/** Each id once; a heading without one gets one made from its words, as on GitHub and by Hugo's default. */
export function giveIds() {
  return (tree: Root) => {
    const slugger = new GithubSlugger();
    visit(tree, 'element', ({ properties }) => {
      const { id } = properties;
      if (id === undefined) return;
      if (id === '' || TAKEN.test(String(id)) || String(id) in slugger.occurrences)
        delete properties.id;
      else slugger.occurrences[String(id)] = 0;
    });
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/u.test(node.tagName) || node.properties.id !== undefined) return;
      const text = textOf(node);
      // If no character can be part of an address, e.g. only an emoji.
      if (slug(text) !== '') node.properties.id = slugger.slug(text);
    });
  };
}
