/** Callouts: a quote that starts with `[!NOTE]`, as in GitHub, Hugo and Obsidian. Used by `markdown.ts`. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** The kind, whether it folds (`+` open, `-` closed); a title may follow. https://gohugo.io/render-hooks/blockquotes/ */
const SIGN = /^\s*\[!([a-z][\w-]{0,30})\]([+-]?)[ \t]*/iu;

/** A callout starts with the word for its kind, and its title. */
export function showCallouts() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'blockquote' || !parent || index === undefined) return undefined;
      const first = node.children.findIndex(
        (child) => child.type !== 'text' || child.value.trim() !== '',
      );
      const lead = node.children[first];
      if (lead?.type !== 'element' || lead.tagName !== 'p') return undefined;
      const text = lead.children[0];
      const sign = text?.type === 'text' ? SIGN.exec(text.value) : null;
      if (text?.type !== 'text' || !sign) return undefined;
      const [all, kind = '', fold] = sign;
      text.value = text.value.slice(all.length);
      const { title, rest } = splitAtLineEnd(lead.children);
      const name = title.length > 0 ? `${nameOf(kind)}: ` : nameOf(kind);
      const heading = [{ type: 'text' as const, value: name }, ...title];
      const body = [
        ...(rest.length > 0 ? [{ ...lead, children: rest }] : []),
        ...node.children.slice(first + 1),
      ];
      parent.children[index] = fold
        ? element('details', fold === '+' ? { open: true } : {}, [
            element('summary', {}, heading),
            ...body,
          ])
        : element('div', { role: 'note' }, [
            element('p', {}, [element('strong', {}, heading)]),
            ...body,
          ]);
      (parent.children[index] as Element).properties.className = ['callout'];
      // There may be others inside it.
      return [SKIP, index];
    });
  };
}

/** `NOTE` -> `Note`, `my-kind` -> `My kind` */
function nameOf(kind: string): string {
  const words = kind.toLowerCase().replaceAll(/[-_]/gu, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function splitAtLineEnd(children: ElementContent[]) {
  const title: ElementContent[] = [];
  for (const [index, child] of children.entries()) {
    const isBreak = child.type === 'element' && child.tagName === 'br';
    const end = child.type === 'text' ? child.value.indexOf('\n') : -1;
    if (!isBreak && end === -1) {
      if (child.type !== 'text' || child.value !== '') title.push(child);
      continue;
    }
    const rest = children.slice(index + 1);
    if (child.type === 'text') {
      if (end > 0) title.push({ type: 'text', value: child.value.slice(0, end) });
      if (end + 1 < child.value.length)
        rest.unshift({ type: 'text', value: child.value.slice(end + 1) });
    }
    return { title, rest };
  }
  return { title, rest: [] };
}
