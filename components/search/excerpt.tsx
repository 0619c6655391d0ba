import type { Moment } from '@/lib/model/search/excerpt';

export type ExcerptProps = { excerpt: Moment['excerpt'] };

/** What was said or written, with the words of the question marked. */
export function Excerpt({ excerpt }: ExcerptProps) {
  return (
    <span dir="auto">
      {excerpt.map(({ text, isHit }, index) =>
        isHit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </span>
  );
}
