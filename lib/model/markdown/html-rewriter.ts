/** What becomes of each piece of HTML in a body. Used by `html.ts`. */
import type { Html } from 'mdast';

import { HOLLOW, type Treatment, treatmentOf } from './elements';
import type { HtmlOptions, Report, Spot } from './html-finding';
import { Nesting } from './nesting';
import { Players } from './players';
import { asText, isUnseen, linkEmbeds, toBareTag, toStartTag } from './tag-text';
import type { Piece, Tag } from './tags';

/** Rewrites the HTML of one body, piece by piece in order. */
export class HtmlRewriter {
  /** Which elements are open. */
  readonly nesting = new Nesting();
  /** How many end tags of a name are still to come. */
  private readonly ends = new Map<string, number>();
  /** The element that is being dropped with its content, and how many of its name are open. */
  private dropping: { name: string; depth: number; from: Spot; report: Report } | undefined;
  /** The drawing whose parts are not HTML. */
  private drawing: string | undefined;
  private readonly players: Players;

  constructor(
    private readonly pieces: Map<Html, Piece[]>,
    private readonly options: HtmlOptions,
  ) {
    this.players = new Players(options.videoId);
    for (const piece of [...pieces.values()].flat())
      if (piece.kind === 'tag' && piece.isEnd) this.count(piece, 1);
  }

  /** Whether an element is being dropped with its content. */
  get isDropping(): boolean {
    return this.dropping !== undefined;
  }

  /** Reports what is still being dropped at the end of the body. */
  finish(): void {
    if (!this.dropping) return;
    this.dropping.report('open element');
    this.options.leaveOut?.({ from: this.dropping.from, to: undefined, text: '' });
  }

  rewrite(node: Html): string {
    const written = node.value;
    let html = '';
    let end = 0;
    const textTo = (start: number) => (this.dropping ? '' : linkEmbeds(written.slice(end, start)));
    for (const piece of this.pieces.get(node)!) {
      html += textTo(piece.start);
      const found = written.slice(piece.start, piece.end);
      const report: Report = (kind, more) => {
        const before = written.slice(0, piece.start);
        this.options.report?.({ kind, found, start: node.position!.start, before, ...more });
      };
      const before = this.dropping;
      html +=
        piece.kind === 'tag'
          ? this.tag(piece, found, report, { node, offset: piece.start })
          : this.other(piece, found, report);
      this.tell(piece, node, before?.from);
      end = piece.end;
    }
    return html + textTo(written.length);
  }

  private other(piece: Exclude<Piece, Tag>, found: string, report: Report): string {
    if (this.dropping) return '';
    if (piece.kind === 'unfinished' || piece.kind === 'declaration') report(piece.kind);
    if (piece.kind === 'comment' && piece.isOpen) report('open comment');
    return piece.kind === 'unfinished' ? asText(found) : '';
  }

  /** Reports what nobody sees of a rewritten piece. @param from where the dropped element starts */
  private tell(piece: Piece, node: Html, from: Spot | undefined) {
    if (this.dropping || !this.options.leaveOut) return;
    const own = { node, offset: piece.start };
    const text = from ? '' : this.textFor(piece, node.value);
    if (text !== undefined)
      this.options.leaveOut({ from: from ?? own, to: { node, offset: piece.end }, text });
  }

  /** What may stay of a piece; undefined if all of it may. */
  private textFor(piece: Piece, html: string): string | undefined {
    if (piece.kind !== 'tag') return piece.kind === 'unfinished' ? undefined : '';
    const treatment: Treatment | undefined = this.drawing ? 'words stay' : treatmentOf(piece.name);
    if (!treatment) return undefined;
    return isUnseen(piece) ? '' : toBareTag(piece, treatment, html);
  }

  private tag(tag: Tag, found: string, report: Report, from: Spot): string {
    const { name, isEnd } = tag;
    if (isEnd) this.count(tag, -1);
    const isClosed = !isEnd && (this.ends.get(name) ?? 0) > 0;
    const treatment = treatmentOf(name);
    if (this.dropping) {
      if (name !== this.dropping.name) return '';
      this.dropping.depth += isEnd ? -1 : 1;
      if (this.dropping.depth === 0) this.dropping = undefined;
      return '';
    }
    if (treatment === 'words go' && !isEnd) report(isClosed ? 'words go' : 'never closed');
    if (isUnseen(tag) || (treatment === 'words go' && isClosed)) {
      if (!HOLLOW.has(name)) this.dropping = { name, depth: 1, from, report };
      return ' ';
    }
    if (treatment === 'words go' && !isEnd) return ' ';
    if (this.drawing) {
      if (isEnd && name === this.drawing) this.drawing = undefined;
      return ' ';
    }
    if (treatment === undefined) {
      if (!isEnd) report('unknown');
      return asText(found);
    }
    if (treatment === 'link' || name === 'source') return this.players.rewrite(tag, report);
    if (typeof treatment === 'object') return this.element(treatment.as, tag, report);
    if (treatment === 'words stay' && !isEnd) report('words stay');
    if (isClosed && (name === 'svg' || name === 'math')) this.drawing = name;
    return ' ';
  }

  private element(name: string, tag: Tag, report: Report): string {
    if (tag.isEnd) return this.nesting.end(name) ? `</${name}>` : '';
    for (const attribute of tag.attributes) {
      if (/^on[a-z]/u.test(attribute.name)) report('handler', { found: attribute.name });
    }
    const fault = this.nesting.start(name);
    if (fault === 'too deep') report('too deep');
    return fault ? ' ' : toStartTag(name, tag);
  }

  private count({ name }: Tag, by: number) {
    this.ends.set(name, (this.ends.get(name) ?? 0) + by);
  }
}
