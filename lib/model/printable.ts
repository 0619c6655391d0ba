/** Text that strangers wrote, made safe to show: in a terminal, GitHub's log, a comment, a page. */

/**
 * Characters that act or hide instead of being seen: controls, line and paragraph separators, marks of direction, zero
 * widths, halves of a surrogate pair. The mark that makes a symbol an emoji stays.
 */
const UNSEEN = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One line in which everything is visible: a line feed is `\n`, an escape character `\u{1b}`. */
export function toLine(text: string): string {
  return text.replace(
    UNSEEN,
    (found) => SHORT[found] ?? `\\u{${found.codePointAt(0)!.toString(16)}}`,
  );
}

/**
 * The same for several lines, none of which GitHub's log takes for a command: `::error::` after any blanks at its
 * start, or `##[error]` anywhere. Source: `ActionCommand.cs` of GitHub's runner.
 */
export function toLines(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      toLine(line)
        .replace(/^\s*:(?=:)/u, (found) => `${found.slice(0, -1)}\\u{3a}`)
        .replaceAll('##[', '#\\u{23}['),
    )
    .join('\n');
}

/** JSON of the same data in which everything is visible, by JSON's own escapes; undefined for what JSON cannot hold. */
export function toJson(value: unknown, indent?: number): string | undefined {
  const json = JSON.stringify(value, null, indent) as string | undefined;
  return json
    ?.replace(UNSEEN, (found) => (found === '\n' ? found : escapeUnits(found)))
    .replaceAll('##[', '#\\u0023[');
}

function escapeUnits(text: string): string {
  return [...Array(text.length).keys()]
    .map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
