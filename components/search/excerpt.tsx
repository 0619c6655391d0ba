import type { Moment } from '@/lib/browser/search/spoken';

export type ExcerptProps = { excerpt: Moment['excerpt'] };

/** The words around a hit. */
export function Excerpt({ excerpt }: ExcerptProps) {
  return (
    <span dir="auto">
      {excerpt.map(({ text, isHit }, index) => (
        <span key={index}>
          {index > 0 && ' '}
          {isHit ? <mark>{text}</mark> : text}
        </span>
      ))}
    </span>
  );
}
