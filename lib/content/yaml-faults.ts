/** What YAML itself finds wrong, in words for an editor. Used by `front-matter.ts` and `site-file.ts`. */
import { isScalar, visit } from 'yaml';

import type { Problem } from '@/lib/model/problem';

import { keyFault } from './line-faults';
import type { ParsedYaml } from './yaml';
import { explain, type Found, isTearing, lineFrom, quoted } from './yaml-errors';

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
  // An unclosed quote or list breaks everything after it.
  const torn = errors.findIndex(isTearing);
  const lines = new Set<number>();
  const told = errors.slice(0, torn === -1 ? undefined : torn + 1).filter(({ pos }) => {
    // Further faults of a line mostly follow from the first.
    const { line } = parsed.placeOf(pos[0]);
    return !lines.has(line) && lines.add(line);
  });
  const found = told.map((error) => explain(error, parsed));
  return (found.length > 0 ? found : silentFaults(parsed)).map(toProblem);
}

/** Valid YAML that cannot be meant. */
function silentFaults({ document, source }: ParsedYaml): Found[] {
  const found: Found[] = [];
  const top = document.contents;
  if (isScalar(top)) {
    const fault = keyFault(String(top.source), lineFrom(source, top.range[0]));
    if (fault) found.push({ offset: top.range[0], ...fault });
  }
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document)) return;
      const message = `"*${node.source}" names an anchor that does not exist`;
      found.push({ message, ...quoted(source, node.range![0], 'put the value in single quotes') });
    },
    Pair(_, { key }) {
      if (!isScalar(key) || !key.range) return;
      const [offset] = key.range;
      if (key.value === '__proto__')
        found.push({ offset, message: '"__proto__" cannot be a key', fix: 'remove it' });
      const fault = keyFault(String(key.value), lineFrom(source, offset));
      if (fault) found.push({ offset, ...fault });
    },
  });
  return found;
}
