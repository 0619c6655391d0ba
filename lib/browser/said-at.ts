/** When something in a transcript is said: `data-start` of its line, and `data-at` for each sentence of it. */

/** The second, with its fraction, at which a sentence starts. */
export function startOf(span: HTMLElement): number {
  const line = span.parentElement!;
  const index = [...line.querySelectorAll('span')].indexOf(span);
  const offset = Number(line.dataset.at?.split(' ')[index] ?? 0);
  return Number(line.dataset.start) + offset;
}

/** The whole second of the sentence around an element, or else of its line; undefined outside of lines. */
export function secondAt(element: Element): number | undefined {
  const span = element.closest<HTMLElement>('p[data-start] > span');
  if (span) return Math.floor(startOf(span));
  const line = element.closest<HTMLElement>('p[data-start]');
  return line ? Math.floor(Number(line.dataset.start)) : undefined;
}
