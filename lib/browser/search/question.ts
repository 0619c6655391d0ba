/** The words of a question that are worth looking for. */

/** Words that stand in nearly every sentence of English, and those that only make a question. */
const COMMON = new Set(
  `a about an and any are as at be because been but by can could did do does for from get had has have how i if in into is it its
  just me my not of on or our should so than that the their them then there these they this to up us was we were what when where
  which who why will with would you your much many often long`.split(/\s+/u),
);

/** In lower case; all of them where there are only common ones. */
export function toWords(question: string): string[] {
  const text = question.toLowerCase().replace(/[’']s\b/gu, '');
  const all = text.match(/[\p{L}\p{N}\p{M}]+(?:[.-][\p{L}\p{N}\p{M}]+)*[#+]*/gu) ?? [];
  const own = all.filter((word) => !COMMON.has(word));
  return [...new Set(own.length > 0 ? own : all)];
}
