/** Frames, videos and audio in a body, which become links. Used by `html-rewriter.ts`. */
import type { Report } from './html-finding';
import { sourceOf, toEmbed, toLink } from './tag-text';
import type { Tag } from './tags';

export class Players {
  /** Reports a player that has not named a file yet. */
  private waiting: Report | undefined;

  /** @param videoId the page's own video, which needs no second player */
  constructor(private readonly videoId: string | undefined) {}

  /** The HTML in place of a tag; the address of a video or audio may be in a nested tag. */
  rewrite(tag: Tag, report: Report): string {
    const source = tag.isEnd ? undefined : sourceOf(tag);
    const told = tag.name === 'source' ? this.waiting : report;
    if (!source) {
      if (tag.name === 'source') return '';
      this.waiting?.('words stay');
      this.waiting = undefined;
      if (tag.name === 'iframe' && !tag.isEnd) report('words stay');
      else if (!tag.isEnd) this.waiting = report;
      return ' ';
    }
    if (!told) return '';
    this.waiting = undefined;
    const embed = tag.name === 'iframe' ? toEmbed(source, this.videoId) : undefined;
    if (embed === undefined) told('link', { href: source });
    return embed ?? toLink(source, tag);
  }
}
