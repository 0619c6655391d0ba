/** What YAML itself finds wrong, in words for an editor. Used by `front-matter.ts` and `site-file.ts`. */
import { isScalar, visit, type YAMLError, type YAMLWarning } from 'yaml';

import type { Problem } from '@/lib/model/problem';

import { endFault } from './edge-lines';
import { blankFault, markedKeys, markedList } from './foreign-marks';
import { withoutTabs } from './indents';
import { isListKey } from './known-keys';
import { type Found, keyFault } from './line-faults';
import { withoutSlips } from './slips';
import { lineAt } from './source-lines';
import { lostEntryKeys } from './lost-indents';
import { type ParsedYaml, parseYaml } from './yaml';
import { explain, isTearing, quoted } from './yaml-errors';

export function yamlProblems(parsed: ParsedYaml, file: string, field = 'front matter'): Problem[] {
  const { document } = parsed;
  const toProblem = ({ offset, ...fault }: Found): Problem => ({
    severity: 'error',
    file,
    ...parsed.placeOf(offset),
    field,
    ...fault,
  });
  const tooDeep = document.errors.find(({ message }) => message.includes('call stack'));
  if (tooDeep) {
    const message = 'brackets or lists are nested too deeply to be read';
    const problem = toProblem({
      offset: tooDeep.pos[0],
      message,
      fix: 'nest the value less deeply',
    });
    return [{ ...problem, column: 1 }];
  }
  const errors = [...document.errors, ...document.warnings];
  const end =
    errors.length > 0 && field === 'front matter' ? endFault(parsed.source.split('\n')) : undefined;
  if (end) return [{ severity: 'error', file, column: 1, field, ...end }];
  const lineOf = ({ pos }: YAMLError | YAMLWarning) => parsed.placeOf(pos[0]).line;
  const untabbed = withoutTabs(parsed.source, errors.map(lineOf));
  const { source, found: slips } = untabbed.found.length > 0 ? untabbed : withoutSlips(parsed);
  if (slips.length > 0) {
    // Other errors may follow from these lines.
    const rest = yamlProblems(parseYaml(source), file, field);
    const linesTold = new Set(
      slips.flatMap(({ line, count }) => Array.from({ length: count }, (_, index) => line + index)),
    );
    const told = slips.map(({ line, message, fix, mend }): Problem => {
      const at = { severity: 'error', file, line, column: 1, field } as const;
      return { ...at, message, fix, ...(mend && { mend }) };
    });
    return [...told, ...rest.filter(({ line }) => !linesTold.has(line))];
  }
  // An unclosed quote or list breaks everything after it.
  const torn = errors.findIndex(isTearing);
  const lines = new Set<number>();
  const told = errors.slice(0, torn === -1 ? undefined : torn + 1).filter((error) => {
    // Further faults of a line mostly follow from the first.
    const line = lineOf(error);
    return !lines.has(line) && lines.add(line);
  });
  const byOffset = new Map<number, Found>();
  let mended = 0;
  for (const error of told) {
    // A mend of several lines covers the errors on all of them.
    if (error.pos[0] < mended) continue;
    const one = explain(error, parsed);
    byOffset.set(one.offset, one);
    if (one.mend) mended = Math.max(mended, one.offset + one.mend.found.length);
  }
  const found =
    byOffset.size > 0 ? [...byOffset.values()] : silentFaults(parsed, field !== 'front matter');
  return found.map(toProblem);
}

/** Valid YAML that cannot be meant. */
function silentFaults({ document, source }: ParsedYaml, isSite: boolean): Found[] {
  const found: Found[] = [];
  const top = document.contents;
  if (isScalar(top)) {
    const fault = keyFault(String(top.source), lineAt(source, top.range[0]));
    if (fault) found.push({ offset: top.range[0], ...fault });
  }
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document)) return;
      const message = `"*${node.source}" names an anchor that does not exist`;
      found.push({ message, ...quoted(source, node.range![0], 'put the value in single quotes') });
    },
    Pair(_, { key, value }) {
      if (!isScalar(key) || !key.range) return;
      const [offset] = key.range;
      if (key.value === '__proto__')
        found.push({ offset, message: '"__proto__" cannot be a key', fix: 'remove it' });
      const name = String(key.value);
      const list =
        isScalar(value) && value.type === 'PLAIN' && value.range && isListKey(name)
          ? markedList(source, value.range[0], value.range[1])
          : undefined;
      const fault = keyFault(name, lineAt(source, offset));
      const one =
        list ??
        (isSite ? lostEntryKeys(source, offset) : undefined) ??
        (/[^\w-]|^_|_$/u.test(name) ? oddKey(source, offset) : undefined) ??
        (fault && { offset, ...fault });
      if (one) found.push(one);
    },
  });
  return found;
}

/** Keys that YAML reads, but with what is around them. */
function oddKey(source: string, offset: number): Found | undefined {
  return markedKeys(source, offset) ?? blankFault(source, offset);
}
