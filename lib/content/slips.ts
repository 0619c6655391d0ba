/** Slips that make the lines around them look wrong too, or change what those say. Used by `yaml-faults.ts`. */
import { isMap, isPair, isScalar, visit } from 'yaml';

import { firstIndented } from './indents';
import { keySlips } from './key-slips';
import { isListKey } from './known-keys';
import { listSlips } from './list-slips';
import type { Slip } from './slip';
import { type ParsedYaml, parseYaml } from './yaml';

/** The source with its slips mended; those of keys only if YAML then reads more of it. */
export function withoutSlips(parsed: ParsedYaml) {
  const { source, document } = parsed;
  const lines = source.split('\n');
  const before = faultsOf({ document });
  if (before === 0 && listSlips(lines).length === 0) return { source, found: [] };
  const read = withoutTexts(parsed, lines);
  const ofLists = listSlips(read);
  if (before > 0) {
    const all = [...ofLists, ...keySlips(read), ...indentedStart(source)];
    const found = withoutOverlaps(all);
    const mended = withMends(lines, found);
    if (found.length > 0 && faultsOf(parseYaml(mended)) < before) return { source: mended, found };
  }
  const found = withoutOverlaps(ofLists);
  return { source: withMends(lines, found), found };
}

function faultsOf({ document }: Pick<ParsedYaml, 'document'>): number {
  const { contents, errors, warnings } = document;
  return errors.length + warnings.length + (contents === null || isMap(contents) ? 0 : 1);
}

/** The lines, with nothing in place of those that are part of a text, except where a list is meant. */
function withoutTexts({ document, placeOf }: ParsedYaml, lines: string[]): string[] {
  const read = [...lines];
  visit(document, {
    Scalar(_, { type, range }, path) {
      const parent = path.at(-1);
      const key = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : '';
      const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
      if (!range || !(isBlock || /^QUOTE/u.test(String(type))) || (isBlock && isListKey(key)))
        return;
      const end = placeOf(Math.max(range[0], range[1] - 1)).line;
      for (let line = placeOf(range[0]).line + 1; line <= end; line++) read[line - 1] = '';
    },
  });
  return read;
}

function indentedStart(source: string): Slip[] {
  const start = firstIndented(source);
  if (!start) return [];
  const { offset, ...fault } = start;
  const line = source.slice(0, offset).split('\n').length;
  return [{ line, count: start.mend!.found.split('\n').length, ...fault }];
}

/** Of slips of the same lines, the one of most lines. */
function withoutOverlaps(slips: Slip[]): Slip[] {
  const found: Slip[] = [];
  let next = 0;
  for (const slip of [...slips].sort((a, b) => a.line - b.line || b.count - a.count)) {
    if (slip.line < next) continue;
    found.push(slip);
    next = slip.line + slip.count;
  }
  return found;
}

function withMends(lines: string[], slips: Slip[]): string {
  const mended = [...lines];
  for (const { line, mend } of slips)
    mend!.text.split('\n').forEach((text, index) => (mended[line - 1 + index] = text));
  return mended.join('\n');
}
