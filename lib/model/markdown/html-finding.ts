/** Findings about the HTML in a body, made while it is rewritten. Used by `html.ts`. */
import type { Html } from 'mdast';

/** What a reader misses, or sees differently than intended. */
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
  /** The tag as written, or the attribute. */
  found: string;
  /** For a link: where it leads. */
  href?: string;
  /** Where the HTML that contains it starts, and what precedes it there. */
  start: { line: number; column: number; offset?: number };
  before: string;
};

export type Report = (kind: HtmlFinding['kind'], more?: Partial<HtmlFinding>) => void;

/** A place in the HTML of a body. */
export type Spot = { node: Html; offset: number };

/** Invisible HTML: where it starts, where it ends if before the end of the body, and what may stay in its place. */
export type Unseen = { from: Spot; to: Spot | undefined; text: string };

export type HtmlOptions = {
  /** The page's own video, which needs no second player. */
  videoId?: string;
  report?: (finding: HtmlFinding) => void;
  /** Called for each part that nobody sees, in order. */
  leaveOut?: (unseen: Unseen) => void;
};
