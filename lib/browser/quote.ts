/** Words selected in a transcript, and when they are said. Used by the transcript. */
import { momentHref } from '@/lib/model/moment';

import { startOf } from './said-at';

export type Quote = {
  text: string;
  /** Whole seconds, the end after the start. */
  start: number;
  end: number;
};

/** The selection within a transcript; undefined if nothing of it is selected. */
export function quoteOf(transcript: HTMLElement): Quote | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!transcript.contains(range.commonAncestorContainer)) return undefined;
  const spans = [...transcript.querySelectorAll<HTMLElement>('p[data-start] > span')];
  const chosen = spans.filter((span) => range.intersectsNode(span));
  const parts = chosen.map((span) => partOf(span, range)).filter(({ text }) => text.trim() !== '');
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  const text = parts.map((part) => part.text.trim()).join(' ');
  const start = Math.floor(timeAt(spans, first.span, first.from));
  const end = Math.ceil(timeAt(spans, last.span, last.to));
  return { text: text.replace(/\s+/gu, ' '), start, end: Math.max(end, start + 1) };
}

/** What is said in a part of the video, for whoever was sent a clip; empty if the transcript has nothing there. */
export function saidBetween(transcript: HTMLElement, start: number, end: number): string {
  const spans = [...transcript.querySelectorAll<HTMLElement>('p[data-start] > span:not(.sound)')];
  const said = spans.filter((span, index) => {
    const next = spans[index + 1];
    const isLater = next === undefined || startOf(next) > start;
    return isLater && startOf(span) < end;
  });
  return said.map((span) => span.textContent).join(' ');
}

/** A quotation to paste: the words, the title, a link to them. */
export function formatQuote({ text, start, end }: Quote, title: string): string {
  return `“${text}”\n${title}, ${location.origin}${location.pathname}${momentHref(start, end)}`;
}

/** What of a sentence is selected, in characters. */
function partOf(span: HTMLElement, range: Range) {
  const words = span.textContent;
  const at = (node: Node, offset: number) => {
    const before = document.createRange();
    before.setStart(span, 0);
    before.setEnd(node, offset);
    return before.toString().length;
  };
  const from = span.contains(range.startContainer)
    ? at(range.startContainer, range.startOffset)
    : 0;
  const to = span.contains(range.endContainer)
    ? at(range.endContainer, range.endOffset)
    : words.length;
  return { span, from, to, text: words.slice(from, to) };
}

/** When a character of a sentence is said: a sentence lasts until the next one starts. */
function timeAt(spans: HTMLElement[], span: HTMLElement, at: number): number {
  const start = startOf(span);
  const next = spans[spans.indexOf(span) + 1];
  // Nothing says when the last one ends: some 15 characters are said in a second.
  const end = next ? startOf(next) : start + span.textContent.length / 15;
  return start + ((end - start) * at) / Math.max(1, span.textContent.length);
}
