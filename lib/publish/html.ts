/** A body as HTML text, for readers outside the site: every link absolute, a player as a link to its video. Used by feeds. */
import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

import { documentWordsOf } from '@/lib/model/document-words';
import { toTree } from '@/lib/model/markdown/tree';
import type { BodyContext } from '@/lib/model/repeats';
import { watchUrl } from '@/lib/model/youtube';

/**
 * @param page absolute address of the page with the body
 * @param language of the site
 */
export function toHtml(
  markdown: string,
  context: BodyContext,
  page: string,
  language: string,
): string {
  const tree = toTree(markdown, context);
  standAlone(tree, page, documentWordsOf(language).feeds.player);
  return unified().use(rehypeStringify).stringify(tree);
}

/** @param player the text of a link that replaces a player */
function standAlone(tree: Root, page: string, player: string) {
  visit(tree, 'element', (node: Element) => {
    for (const name of ['href', 'src']) {
      const written = node.properties[name];
      if (typeof written !== 'string') continue;
      if (URL.canParse(written, page)) node.properties[name] = new URL(written, page).href;
      else delete node.properties[name];
    }
    if (node.tagName === 'youtube-video') {
      const { videoId, start } = node.properties;
      const moment = start === undefined ? '' : `&t=${String(start)}s`;
      const href = watchUrl(String(videoId)) + moment;
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { href },
        children: [{ type: 'text', value: player }],
      };
      Object.assign(node, { tagName: 'p', properties: {}, children: [link] });
    }
  });
}
