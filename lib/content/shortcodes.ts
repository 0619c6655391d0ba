/** Hugo's shortcodes in a body, resolved on the text before it is read as markdown. Asked by the catalog. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

import { type Problem, quote } from '@/lib/model/problem';
import { embedUrl, isVideoId } from '@/lib/model/youtube';

/** Where a link whose page does not exist leads until the renderer takes the link away. */
export const NO_PAGE = '#no-page';

export type ShortcodeContext = {
  file: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** The page's own video, which needs no second player. */
  videoId: string | undefined;
  /** The href of a page named by `ref`, or undefined. */
  resolve: (target: string) => string | undefined;
};

const OPENING = /\{\{([<%])/gu;
const INNER = /^\s*(\/?)([\w/.-]+)?([^]*?)\s*$/u;

/**
 * `ref` and `relref` become an address, `youtube` an embed, an escaped shortcode itself; all others
 * are errors. What stands in code stays as it is.
 */
export function resolveShortcodes(body: string, context: ShortcodeContext): { body: string; problems: Problem[] } {
  if (!body.includes('{{')) return { body, problems: [] };
  const problems: Problem[] = [];
  const code = codeRanges(body);
  let resolved = '';
  let end = 0;
  for (const opening of body.matchAll(OPENING)) {
    const start = opening.index;
    if (start < end || code.some(([from, to]) => start >= from && start < to)) continue;
    const report = (severity: Problem['severity'], field: string, message: string, fix: string) => {
      const before = body.slice(0, start).split('\n');
      const place = { line: context.bodyLine + before.length - 1, column: before.at(-1)!.length + 1 };
      problems.push({ severity, file: context.file, ...place, field, message, fix });
    };
    const closing = opening[1] === '<' ? '>}}' : '%}}';
    const close = body.indexOf(closing, start + 3);
    if (close === -1) {
      report('error', 'shortcode', `${quote(body.slice(start, start + 30))} has no end`, `close it with ${closing}`);
      break;
    }
    const inner = body.slice(start + 3, close);
    resolved += body.slice(end, start) + replacement(inner, isLinkTarget(body, start), context, report);
    end = close + closing.length;
  }
  return { body: resolved + body.slice(end), problems };
}

type Report = (severity: Problem['severity'], field: string, message: string, fix: string) => void;

function replacement(inner: string, isTarget: boolean, context: ShortcodeContext, report: Report): string {
  const escaped = /^\/\*([^]*)\*\/$/u.exec(inner.trim());
  if (escaped) return `{{<${escaped[1]}>}}`;
  const [, slash, name = '', rest = ''] = INNER.exec(inner) ?? [];
  const argument = argumentOf(rest);
  switch (slash ? '' : name) {
    case 'ref':
    case 'relref': {
      if (!argument) {
        report('error', 'shortcode', `${name} names no page`, `write {{< ${name} "/tags/x" >}}`);
        return '';
      }
      const href = context.resolve(argument);
      if (href !== undefined) return href;
      report('warning', 'ref', `${quote(argument)} has no page; its text is shown without a link`, 'correct the address, or remove the link');
      return isTarget ? NO_PAGE : argument;
    }
    case 'youtube': {
      if (!argument || !isVideoId(argument)) {
        report('error', 'shortcode', `expected the 11 characters of a YouTube id, got ${quote(argument ?? '')}`, 'copy what follows "v=" in the address of the video');
        return '';
      }
      return argument === context.videoId ? '' : `[Video on YouTube](${embedUrl(argument)})`;
    }
    default:
      report('error', 'shortcode', `${quote(slash + name)} is not a known shortcode`, 'use ref, relref or youtube, or write it in plain markdown');
      return '';
  }
}

/** The first argument: `"x"`, `` `x` ``, `x`, or named `path="x"`, `id=x`. */
function argumentOf(text: string): string | undefined {
  const match = /^\s*(?:(?:path|id)\s*=\s*)?(?:"([^"]*)"|`([^`]*)`|([^\s"`]+))/u.exec(text);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.trim() || undefined;
}

/** Whether a shortcode stands where a link has its address: `[text](…)` or `[label]: …`. */
function isLinkTarget(body: string, start: number): boolean {
  return /(?:\]\(\s*<?|^\s*\[[^\]]*\]:\s*<?)$/u.test(body.slice(body.lastIndexOf('\n', start) + 1, start));
}

/** Where code stands in a body, as offsets. */
function codeRanges(body: string): [number, number][] {
  const ranges: [number, number][] = [];
  visit(fromMarkdown(body), ['code', 'inlineCode'], (node) => {
    ranges.push([node.position!.start.offset!, node.position!.end.offset!]);
  });
  return ranges;
}
