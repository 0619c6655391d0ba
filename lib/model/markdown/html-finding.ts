/** What is told of the HTML in a body, while it is rewritten. Asked by `html.ts`. */
import type { Html } from 'mdast';

/** What a reader misses, or sees other than it was meant. */
export type HtmlFinding = {
  kind:
    | 'words stay'
    | 'words go'
    | 'link'
    | 'handler'
    | 'unknown'
    | 'unfinished'
    | 'open comment'
    | 'never closed'
    | 'open element'
    | 'declaration'
    | 'too deep';
  /** The tag as it is written, or the attribute. */
  found: string;
  /** Of a link: where it leads. */
  href?: string;
  /** Where the HTML begins that holds it, and what stands in that before it. */
  start: { line: number; column: number };
  before: string;
};

export type Report = (kind: HtmlFinding['kind'], more?: Partial<HtmlFinding>) => void;

/** A place in HTML of a body. */
export type Spot = { node: Html; offset: number };

/** What nobody sees of HTML: where it begins, where it ends if not with the body, and what may stay in its place. */
export type Unseen = { from: Spot; to: Spot | undefined; text: string };
