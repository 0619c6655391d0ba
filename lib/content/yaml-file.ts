/** A YAML file that is no page, such as `site.yaml`. */
import type { Problem } from '@/lib/model/problem';

import { conflictFault } from './conflicts';
import { readOptional, unreadable } from './folder';
import type { FrontMatter } from './front-matter';
import { crowdedYaml } from './long-lists';
import type { SizeLimit } from './size-limits';
import { parseYaml, toData, toReader } from './yaml';
import { yamlProblems } from './yaml-faults';

/**
 * @param file in the content folder
 * @param name the same as the editor knows it
 * @param fix what to do about one that has no keys
 * @returns undefined if there is none, its problems if it cannot be read
 */
export function readYamlFile(
  file: string,
  name: string,
  limit: SizeLimit,
  fix: string,
): FrontMatter | Problem[] | undefined {
  const found = readOptional(file, limit);
  if (found === undefined) return undefined;
  if ('severity' in found) return [found];
  const text = found.text.replace(/\r\n?/gu, '\n');
  const crowd = crowdedYaml(text);
  if (crowd) return [unreadable(name, crowd.message, crowd.fix)];
  const conflict = conflictFault(text.split('\n'));
  if (conflict) return [{ severity: 'error', file: name, ...conflict }];
  const parsed = parseYaml(text);
  const problems = yamlProblems(parsed, name, 'file');
  if (problems.length > 0) return problems;
  const data = toData(parsed, 'the file');
  if (typeof data === 'string') {
    const at = { line: 1, column: 1, field: 'file' };
    return [{ severity: 'error', file: name, ...at, message: data, fix }];
  }
  return { file: name, data, body: '', bodyLine: 1, ...toReader(parsed) };
}
