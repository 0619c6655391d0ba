/** A quotation from a transcript: the selection, or else the passage being said, with a link to its moment. */
export function quoteFrom(transcript: HTMLElement, title: string): string {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const isWithin = range && !range.collapsed && transcript.contains(range.commonAncestorContainer);
  const passage =
    (isWithin ? closestPassage(range.startContainer) : undefined) ??
    transcript.querySelector<HTMLElement>('[aria-current]') ??
    transcript.querySelector<HTMLElement>('p[data-start]');
  const words = isWithin
    ? String(selection)
    : [...(passage?.querySelectorAll('span') ?? [])].map((span) => span.textContent).join(' ');
  const start = Math.floor(Number(passage?.dataset.start ?? 0));
  const link = `${location.origin}${location.pathname}?t=${start}`;
  return `“${words.replace(/\s+/gu, ' ').trim()}”\n${title}, ${link}`;
}

function closestPassage(node: Node): HTMLElement | null | undefined {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>('p[data-start]');
}
