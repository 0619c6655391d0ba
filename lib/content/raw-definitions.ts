/** What a body defines apart from its text: the addresses of links, and notes. Used by `raw-markdown.ts`. */
import { closest, distance } from 'fastest-levenshtein';
import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

export type Definitions = {
  /** Labels of links. */
  links: string[];
  /** Labels of notes that no text refers to, and the nodes. */
  unused: string[];
  unusedNotes: FootnoteDefinition[];
  /** What is closed, `[/label]`, as the tags of a forum are. */
  closed: Set<string>;
};

export function listDefinitions(tree: Root, text: string): Definitions {
  const links: string[] = [];
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, 'definition', ({ label, identifier }) => {
    links.push(label ?? identifier);
  });
  visit(tree, 'footnoteDefinition', (node) => {
    notes.set(node.identifier, node);
  });
  visit(tree, 'footnoteReference', ({ identifier }) => {
    notes.delete(identifier);
  });
  const unusedNotes = [...notes.values()];
  return {
    links,
    unused: unusedNotes.map(({ label, identifier }) => label ?? identifier),
    unusedNotes,
    closed: new Set(Array.from(text.matchAll(/\[\/([^[\]\n]{1,100})\]/gu), ([, label]) => label!)),
  };
}

/** The one that was probably meant. */
export function nearest(label: string, labels: string[]): string | undefined {
  if (labels.length === 0) return undefined;
  const near = closest(label, labels);
  return label.length > 3 && distance(label, near) <= 2 ? near : undefined;
}
