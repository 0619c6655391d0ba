/** Players within a body. Asked by `markdown.ts`. */
import type { Element, ElementContent, Root as Tree } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

import { embedUrl, isVideoId, watchUrl } from './youtube';

/** A link to YouTube's player becomes a player; the shortcode `youtube` writes such links. */
export function embedVideos() {
  return (tree: Tree) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'p' || !parent || index === undefined) return;
      const parts = splitAtEmbeds(node);
      if (!parts) return;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
    // In a list item or a heading there is no room for a player.
    visit(tree, 'element', (node) => {
      const videoId = embeddedVideo(node);
      if (videoId !== undefined) node.properties.href = watchUrl(videoId);
    });
  };
}

/** The paragraphs and players a paragraph consists of, or undefined where there is no player. */
function splitAtEmbeds(paragraph: Element): Element[] | undefined {
  const parts: Element[] = [];
  let rest: ElementContent[] = [];
  const flush = () => {
    if (
      rest.some(
        (child) =>
          child.type === 'element' || toString({ type: 'root', children: [child] }).trim() !== '',
      )
    ) {
      parts.push({ ...paragraph, children: rest });
    }
    rest = [];
  };
  for (const child of paragraph.children) {
    const videoId = embeddedVideo(child);
    if (videoId === undefined) {
      rest.push(child);
    } else {
      flush();
      parts.push({
        type: 'element',
        tagName: 'youtube-video',
        properties: { videoId },
        children: [],
      });
    }
  }
  flush();
  return parts.some((part) => part.tagName === 'youtube-video') ? parts : undefined;
}

function embeddedVideo(node: ElementContent): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'a') return undefined;
  const id = String(node.properties.href).split('/').at(-1) ?? '';
  return isVideoId(id) && node.properties.href === embedUrl(id) ? id : undefined;
}
