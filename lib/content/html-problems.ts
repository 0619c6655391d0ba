/** What an editor is told about the HTML in a body. Used by `body-problems.ts`. */
import type { Root } from 'mdast';

import { rewriteHtml } from '@/lib/model/markdown/html';
import type { HtmlFinding } from '@/lib/model/markdown/html-finding';
import { MAX_HTML_DEPTH } from '@/lib/model/markdown/nesting';
import { quote, type TextChange } from '@/lib/model/problem';

import { REACH, readComponent } from './html-components';

/** One per kind of fault and name: the first place and the count. */
export type HtmlFault = HtmlFinding & Explained & { uses: number };
/** `change`: what certainly mends it. */
type Explained = { message: string; fix: string; change?: TextChange };

/** @param body as written @param tree left as it is rendered */
export function findHtmlFaults(body: string, tree: Root): HtmlFault[] {
  const faults = new Map<string, HtmlFault>();
  rewriteHtml(tree, {
    report: (finding) => {
      // The links tell what becomes of a file on this site.
      if (finding.kind === 'link' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(finding.href ?? ''))
        return;
      const component = explainComponent(finding, body);
      const [name = ''] = /^<?[^\s/>]*/u.exec(finding.found)!;
      const key = component
        ? `component ${finding.found}`
        : `${finding.kind} ${finding.kind === 'link' ? finding.href : name}`;
      const known = faults.get(key);
      if (known) known.uses++;
      else faults.set(key, { ...finding, uses: 1, ...(component ?? explain(finding)) });
    },
  });
  return [...faults.values()];
}

/** A component of another system, outside any other HTML, where markdown is read. */
function explainComponent(
  { kind, start: { offset }, before }: HtmlFinding,
  body: string,
): Explained | undefined {
  if (before !== '' || offset === undefined || !/^(?:unknown|words stay)$/u.test(kind))
    return undefined;
  const meant = readComponent(body.slice(offset, offset + REACH));
  if (!meant) return undefined;
  const { found, text, isWhole } = meant;
  const message = `${quote(found)} is a component of another system, which is not shown here`;
  return { message, fix: `write ${text}`, ...(isWhole && { change: { found, text } }) };
}

function explain({ kind, found, href = '' }: HtmlFinding): Explained {
  const name = /^<([^\s/>]*)/u.exec(found)?.[1] ?? '';
  const tag = quote(found.replace(/\s+/gu, ' ').trim());
  switch (kind) {
    case 'words stay':
      return {
        message: `${tag} is HTML that is not shown; only the text inside it is`,
        fix: 'write it in markdown, or remove it',
      };
    case 'words go':
      return { message: `${tag} is not shown, and neither is its content`, fix: 'remove it' };
    case 'link':
      return {
        message: `${tag} is shown as a link`,
        fix: `write a link with words of your own: [words](${href})`,
      };
    case 'handler':
      return { message: `${tag} is code, which does not run here`, fix: 'remove it' };
    case 'unknown':
      return {
        message: `${tag} is not HTML, and is shown as text`,
        fix: 'write it as code, between backticks, or remove it',
      };
    case 'unfinished':
      return {
        message: `${tag} has no end, and is shown as text`,
        fix: 'close it with ">", and each quote in it',
      };
    case 'open comment':
      return {
        message: `${tag} has no end, and nothing after it is shown`,
        fix: 'write --> where the comment ends',
      };
    case 'never closed':
      return {
        message: `${tag} is never closed, and its content is shown as text`,
        fix: `close it with </${name}>, or remove it`,
      };
    case 'open element':
      return {
        message: `${tag} is never closed, and nothing after it is shown`,
        fix: `write </${name}> where it ends`,
      };
    case 'declaration':
      return {
        message: `${tag} is not shown`,
        fix: 'remove it',
        // Others hold words.
        ...(/^<(?:!doctype|\?xml)\b/iu.test(found) && { change: { found, text: '' } }),
      };
    case 'too deep':
      return {
        message: `HTML is nested more than ${MAX_HTML_DEPTH} levels deep`,
        fix: 'close each element, or remove some',
      };
  }
}
