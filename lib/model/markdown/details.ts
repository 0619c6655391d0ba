/** Collapsible parts of a text. Used by `content-model.ts` and `callouts.ts`. */
import type { Element, ElementContent } from 'hast';

import { words } from '@/lib/model/words';

/** Exactly one summary, which comes first. */
export function toDetails(details: Element): Element {
  const isSummary = (node: ElementContent) => node.type === 'element' && node.tagName === 'summary';
  const summary = details.children.find(isSummary) ?? {
    type: 'element',
    tagName: 'summary',
    properties: {},
    children: [{ type: 'text', value: words.body.details }],
  };
  const rest = details.children.filter((node) => node !== summary);
  for (const node of rest) if (isSummary(node)) (node as Element).tagName = 'div';
  return { ...details, children: [summary, ...rest] };
}
