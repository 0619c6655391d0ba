/** The words of a question that are worth looking for. */
import { STOP_WORDS } from '@/lib/model/stop-words';

/** "How long" asks for no length. */
const COMMON = new Set([...STOP_WORDS, 'long']);

/** In lower case; all of them where there are only common ones. */
export function toWords(question: string): string[] {
  const text = question.toLowerCase().replace(/[’']s\b/gu, '');
  const all = text.match(/[\p{L}\p{N}\p{M}]+(?:[.-][\p{L}\p{N}\p{M}]+)*[#+]*/gu) ?? [];
  const own = all.filter((word) => !COMMON.has(word));
  return [...new Set(own.length > 0 ? own : all)];
}
