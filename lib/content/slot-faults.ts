/** Snippets that would break the pages they are written into. Used by `slots-file.ts`. */
import { Script } from 'node:vm';

import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

type Fault = { message: string; fix: string };

/** A comment behind each snippet: if it is not at the top of what is read, something before it is still open. */
const END = 'end of the snippet';
/** What does not end the head of a page. */
const OF_HEAD = ['link', 'meta', 'noscript', 'script', 'style', 'template'];

/** A snippet as a browser reads it, with a comment behind it. */
export function parseSlot(html: string): Root {
  const value = `${html}<!--${END}-->`;
  const raw = { type: 'root', children: [{ type: 'raw', value }] } as unknown as Root;
  return unified().use(rehypeRaw).runSync(raw) as Root;
}

/**
 * What would take the rest of a page for its own, end its head, or not run.
 * @param file `head.html` or `foot.html`
 * @param tree as parsed here
 */
export function findSlotFault(file: string, tree: Root): Fault | undefined {
  return (
    openFault(tree) ?? (file === 'head.html' ? headFault(tree) : undefined) ?? scriptFault(tree)
  );
}

function openFault({ children }: Root): Fault | undefined {
  const last = children.at(-1);
  if (last?.type === 'comment' && last.value === END) return undefined;
  const isElement = last?.type === 'element';
  const open = isElement ? `<${last.tagName}>` : 'a comment';
  return {
    message: `has ${open} that is not closed, so that it would swallow the page`,
    fix: `close it with "${isElement ? `</${last.tagName}>` : '-->'}"`,
  };
}

function headFault({ children }: Root): Fault | undefined {
  const stray = children.find((node) =>
    node.type === 'element'
      ? !OF_HEAD.includes(node.tagName)
      : node.type === 'text' && /\S/u.test(node.value),
  );
  if (!stray) return undefined;
  const what = stray.type === 'element' ? `<${stray.tagName}>` : 'text';
  return {
    message: `has ${what}, which is not for the head of a page`,
    fix: 'put it into foot.html',
  };
}

/** A script that no browser could read. */
function scriptFault(tree: Root): Fault | undefined {
  let fault: Fault | undefined;
  visit(tree, 'element', (element) => {
    const { type, src } = element.properties;
    const isClassic = type === undefined || type === '' || type === 'text/javascript';
    if (element.tagName !== 'script' || src !== undefined || !isClassic) return;
    try {
      new Script(textOf(element));
    } catch (error) {
      const message = `has a script that cannot run: ${(error as Error).message}`;
      fault ??= { message, fix: 'correct it' };
    }
  });
  return fault;
}

export function textOf({ children }: Element): string {
  return children.map((child: Nodes) => ('value' in child ? child.value : '')).join('');
}
