/** The HTML in a body: what is kept, what is replaced, and what is dropped. Used by `markdown.ts` and the check. */
import type { Html, Nodes, Root } from 'mdast';

import { HOLLOW, type Treatment, treatmentOf } from './elements';
import type { HtmlFinding, Report, Spot, Unseen } from './html-finding';
import { Nesting } from './nesting';
import {
  asText,
  isUnseen,
  linkEmbeds,
  sourceOf,
  toBareTag,
  toEmbed,
  toLink,
  toStartTag,
} from './tag-text';
import { findTags, type Piece, type Tag } from './tags';

export type HtmlOptions = {
  /** The page's own video, which needs no second player. */
  videoId?: string;
  report?: (finding: HtmlFinding) => void;
  /** Called for each part that nobody sees, in order. */
  leaveOut?: (unseen: Unseen) => void;
};

/** Rewrites all HTML, so that only what is shown reaches the renderer, and no word is lost on the way. */
export function rewriteHtml(tree: Root, options: HtmlOptions = {}): void {
  const pieces = new Map<Html, Piece[]>();
  const collect = (node: Nodes) => {
    if (node.type === 'html') pieces.set(node, findTags(node.value));
    if ('children' in node) node.children.forEach(collect);
  };
  collect(tree);
  if (pieces.size === 0) return;
  new Rewriter(pieces, options).run(tree);
  // A blank line, which ends a paragraph of words outside any element.
  for (const node of tree.children) if (node.type === 'html') node.value += '\n';
}

/** Kinds of node with inline content. */
const LINES = new Set<string>(['paragraph', 'heading', 'tableCell', 'defListTerm']);

class Rewriter {
  private readonly nesting = new Nesting();
  /** How many end tags of a name are still to come. */
  private readonly ends = new Map<string, number>();
  /** The element that is being dropped with its content, and how many of its name are open. */
  private dropping: { name: string; depth: number; from: Spot; report: Report } | undefined;
  /** The drawing whose parts are not HTML. */
  private drawing: string | undefined;
  /** Reports a player that has not named a file yet. */
  private reportPlayer: Report | undefined;

  constructor(
    private readonly pieces: Map<Html, Piece[]>,
    private readonly options: HtmlOptions,
  ) {
    for (const piece of [...pieces.values()].flat())
      if (piece.kind === 'tag' && piece.isEnd) this.count(piece, 1);
  }

  run(tree: Root): void {
    this.walk(tree);
    if (!this.dropping) return;
    this.dropping.report('open element');
    this.options.leaveOut?.({ from: this.dropping.from, to: undefined, text: '' });
  }

  private walk(node: Nodes): void {
    if (node.type === 'html') node.value = this.rewrite(node);
    if (!('children' in node)) return;
    const isLine = LINES.has(node.type);
    if (isLine) this.nesting.beginLine();
    node.children = (node.children as Nodes[]).filter((child) =>
      this.keeps(child),
    ) as typeof node.children;
    if (!isLine) return;
    const value = this.nesting.endLine().map((name) => `</${name}>`);
    if (value.length > 0) (node.children as Html[]).push({ type: 'html', value: value.join('') });
  }

  /** Walks a node. @returns whether any of it stays; nodes that show nothing in place always stay */
  private keeps(node: Nodes): boolean {
    const isDropped = this.dropping !== undefined;
    const isHolder = 'children' in node && node.children.length > 0;
    this.walk(node);
    if (['html', 'definition', 'tableCell'].includes(node.type)) return true;
    return isHolder ? node.children.length > 0 : !isDropped;
  }

  private rewrite(node: Html): string {
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
    if (treatment === 'link' || name === 'source') return this.player(tag, report);
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

  /** A frame, video or audio becomes a link; the address of the latter two may be in a nested tag. */
  private player(tag: Tag, report: Report): string {
    const source = tag.isEnd ? undefined : sourceOf(tag);
    const told = tag.name === 'source' ? this.reportPlayer : report;
    if (!source) {
      if (tag.name === 'source') return '';
      this.reportPlayer?.('words stay');
      this.reportPlayer = undefined;
      if (tag.name === 'iframe' && !tag.isEnd) report('words stay');
      else if (!tag.isEnd) this.reportPlayer = report;
      return ' ';
    }
    if (!told) return '';
    this.reportPlayer = undefined;
    const embed = tag.name === 'iframe' ? toEmbed(source, this.options.videoId) : undefined;
    if (embed === undefined) told('link', { href: source });
    return embed ?? toLink(source, tag);
  }

  private count({ name }: Tag, by: number) {
    this.ends.set(name, (this.ends.get(name) ?? 0) + by);
  }
}
