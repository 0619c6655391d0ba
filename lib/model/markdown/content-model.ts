/** Moves HTML that is not allowed where it was written, so that each page is valid. Used by `markdown.ts`. */
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

import { PHRASING } from './elements';
import { toDetails } from './details';

/** Elements that are only allowed in one place, and what they become elsewhere. */
const PLACES: Record<string, [parents: string[], elsewhere: 'div' | 'span']> = {
  li: [['ul', 'ol'], 'div'],
  dt: [['dl'], 'div'],
  dd: [['dl'], 'div'],
  figcaption: [['figure'], 'div'],
  summary: [['details'], 'div'],
  rt: [['ruby'], 'span'],
  rp: [['ruby'], 'span'],
};
/** Lists, and what all their children must be. */
const ITEMS: Record<string, string[]> = { ul: ['li'], ol: ['li'], dl: ['dd', 'dt'] };
const HEADING = /^h[1-6]$/u;
/** Elements that may not contain blocks, or not all of them. */
const LINES = /^(?:h[1-6]|p|pre|dt|th)$/u;

/** Centres what is centred, and moves each element to where it is allowed. */
export function fitContent() {
  return (tree: Root) => {
    tree.children = wrapLines(fit(tree.children as ElementContent[], 'root'));
  };
}

function fit(children: ElementContent[], parent: string): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    const { properties } = child;
    if (properties.align !== undefined && !['td', 'th'].includes(child.tagName)) {
      if (properties.align === 'center') properties.className = ['center'];
      delete properties.align;
    }
    const place = PLACES[child.tagName];
    if (place && !place[0].includes(parent)) child.tagName = place[1];
    child.children = fit(child.children, child.tagName);
    return fitOne(child);
  });
}

/** What replaces an element whose children are in order. */
function fitOne(element: Element): ElementContent[] {
  const { tagName, children, properties } = element;
  if (tagName === 'a' && properties.href === undefined) {
    // The old way to name a place in a text.
    if (properties.id === undefined) return children;
    element.tagName = 'span';
  }
  if (tagName in ITEMS) {
    element.children = wrapOthers(children, ITEMS[tagName]!);
  } else if (tagName === 'details') {
    return [toDetails(element)];
  } else if (tagName === 'summary') {
    element.children = flatten(children, HEADING);
  } else if (tagName === 'p' && isBlank(children)) {
    return [];
  } else if (LINES.test(tagName)) {
    element.children = flatten(children);
  } else if (PHRASING.has(tagName) && children.some(isBlock)) {
    return spread(element, children);
  }
  return [element];
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && !PHRASING.has(node.tagName);
}

/** Blocks become their text where only inline content is allowed. */
function flatten(children: ElementContent[], kept?: RegExp): ElementContent[] {
  return children.flatMap((child) =>
    isBlock(child) && !kept?.test(child.tagName)
      ? [...flatten(child.children, kept), { type: 'text', value: ' ' }]
      : [child],
  );
}

/** Bold around whole paragraphs becomes bold within each of them. */
function spread(outer: Element, children: ElementContent[]): ElementContent[] {
  return groupLines(children).flatMap((group): ElementContent[] => {
    if (!Array.isArray(group)) return [{ ...group, children: spread(outer, group.children) }];
    return isBlank(group) ? group : [{ ...outer, children: group }];
  });
}

/** Inline content beside blocks becomes paragraphs; a blank line ends one. */
function wrapLines(children: ElementContent[]): ElementContent[] {
  return groupLines(children).flatMap((group): ElementContent[] => {
    if (!Array.isArray(group)) return [group];
    if (isBlank(group)) return [{ type: 'text', value: '\n' }];
    const paragraphs: ElementContent[][] = [[]];
    for (const node of group) {
      const [first, ...more] = node.type === 'text' ? node.value.split(/\n[ \t]*\n/u) : [node];
      paragraphs.at(-1)!.push(toNode(first!));
      paragraphs.push(...more.map((text) => [toNode(text)]));
    }
    return paragraphs.filter((nodes) => !isBlank(nodes)).map((nodes) => wrap('p', nodes));
  });
}

function toNode(part: ElementContent | string): ElementContent {
  return typeof part === 'string' ? { type: 'text', value: part } : part;
}

/** Whatever is not a list item becomes one. */
function wrapOthers(children: ElementContent[], items: string[]): ElementContent[] {
  return children.map((child) => {
    const isItem = child.type === 'element' ? items.includes(child.tagName) : isBlank([child]);
    return isItem ? child : wrap(items[0]!, [child]);
  });
}

function wrap(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** Runs of inline content, and the blocks between them. */
function groupLines(children: ElementContent[]): (Element | ElementContent[])[] {
  const groups: (Element | ElementContent[])[] = [];
  for (const child of children) {
    const last = groups.at(-1);
    if (isBlock(child)) groups.push(child);
    else if (Array.isArray(last)) last.push(child);
    else groups.push([child]);
  }
  return groups;
}

/** Whether nothing would be visible. */
function isBlank(nodes: ElementContent[]): boolean {
  return nodes.every(
    (node) =>
      (node.type === 'text' && node.value.trim() === '') ||
      node.type === 'comment' ||
      (node.type === 'element' &&
        !['img', 'input'].includes(node.tagName) &&
        node.properties.id === undefined &&
        textOf(node).trim() === '' &&
        isBlank(node.children)),
  );
}
