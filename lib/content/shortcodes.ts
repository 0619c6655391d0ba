/** Hugo's shortcodes in a body, resolved on the text before it is read as markdown. Asked by the catalog. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

import { NO_PAGE } from '@/lib/model/markdown';
import { type Problem, quote } from '@/lib/model/problem';
import { embedUrl, isVideoId } from '@/lib/model/youtube';

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
/** How the inside begins: a closing slash, the name. */
const INNER = /^(\/?)([\w/.-]*)/u;

/**
 * `ref` and `relref` become an address, `youtube` an embed, an escaped shortcode itself; all others
 * are errors. What stands in code stays as it is.
 */
export function resolveShortcodes(
  body: string,
  context: ShortcodeContext,
): { body: string; problems: Problem[] } {
  if (!body.includes('{{')) return { body, problems: [] };
  const problems: Problem[] = [];
  const code = codeRanges(body);
  let resolved = '';
  let end = 0;
  const named = new Set<string>();
  for (const opening of body.matchAll(OPENING)) {
    const start = opening.index;
    const isCode = code.some(([from, to]) => start >= from && start < to);
    if (start < end || (isCode && !/^\s*\/\*/u.test(body.slice(start + 3)))) continue;
    const report = (severity: Problem['severity'], field: string, message: string, fix: string) => {
      const before = body.slice(0, start).split('\n');
      const place = {
        line: context.bodyLine + before.length - 1,
        column: before.at(-1)!.length + 1,
      };
      problems.push({ severity, file: context.file, ...place, field, message, fix });
    };
    const closing = opening[1] === '<' ? '>}}' : '%}}';
    const close = body.indexOf(closing, start + 3);
    if (close === -1 && isCode) continue;
    if (close === -1) {
      report(
        'error',
        'shortcode',
        `${quote(body.slice(start, start + 30))} has no end`,
        `close it with ${closing}`,
      );
      break;
    }
    const inner = body.slice(start + 3, close);
    const [, pairEnd] = /^\s*\/([\w.-]+)\s*$/u.exec(inner) ?? [];
    // The end of a pair is reported with its beginning.
    const isReported = pairEnd !== undefined && named.has(pairEnd);
    named.add(/^\s*([\w.-]+)/u.exec(inner)?.[1] ?? '');
    resolved += body.slice(end, start);
    if (!isReported)
      resolved += replacement(opening[1]!, inner, isLinkTarget(body, start), context, report);
    end = close + closing.length;
  }
  return { body: resolved + body.slice(end), problems };
}

type Report = (severity: Problem['severity'], field: string, message: string, fix: string) => void;

/** @param form what stands after the braces: `<` or `%` */
function replacement(
  form: string,
  inner: string,
  isTarget: boolean,
  context: ShortcodeContext,
  report: Report,
): string {
  const escaped = /^\/\*([^]*)\*\/$/u.exec(inner.trim());
  if (escaped) return `{{${form}${escaped[1]}${form === '<' ? '>' : '%'}}}`;
  const [start = '', slash, name = ''] = INNER.exec(inner.trim()) ?? [];
  const rest = inner.trim().slice(start.length);
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
      report(
        'warning',
        'ref',
        `${quote(argument)} has no page; its text is shown without a link`,
        'correct the address, or remove the link',
      );
      return isTarget ? NO_PAGE : argument;
    }
    case 'youtube': {
      if (!argument || !isVideoId(argument)) {
        report(
          'error',
          'shortcode',
          `expected the 11 characters of a YouTube id, got ${quote(argument ?? '')}`,
          'copy what follows "v=" in the address of the video',
        );
        return '';
      }
      return argument === context.videoId ? '' : `[Video on YouTube](${embedUrl(argument)})`;
    }
    default:
      report(
        'error',
        'shortcode',
        `${quote(slash + name)} is not a known shortcode`,
        'use ref, relref or youtube, or write it in plain markdown',
      );
      return '';
  }
}

const ARGUMENT = /(?:(?<![\w-])([\w-]{1,40})\s{0,9}=\s{0,9})?(?:"([^"]*)"|`([^`]*)`|([^\s"`=]+))/gu;

/** The argument that counts: the named `path` or `id`, else the first without a name. */
function argumentOf(text: string): string | undefined {
  const found = [...text.replace(/\/\s*$/u, '').matchAll(ARGUMENT)].map(([, name, ...values]) => ({
    name,
    value: values.find((value) => value !== undefined)?.trim(),
  }));
  const named = found.find(({ name }) => name === 'path' || name === 'id');
  return (named ?? found.find(({ name }) => name === undefined))?.value || undefined;
}

/** Whether a shortcode stands where a link has its address: `[text](…)` or `[label]: …`. */
function isLinkTarget(body: string, start: number): boolean {
  return /(?:\]\(\s*<?|^\s*\[[^\]]*\]:\s*<?)$/u.test(
    body.slice(body.lastIndexOf('\n', start) + 1, start),
  );
}

/** Where code stands in a body, as offsets. */
function codeRanges(body: string): [number, number][] {
  const ranges: [number, number][] = [];
  visit(fromMarkdown(body), ['code', 'inlineCode'], (node) => {
    ranges.push([node.position!.start.offset!, node.position!.end.offset!]);
  });
  return ranges;
}
