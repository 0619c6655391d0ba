/** Players within a body. Used by `markdown.ts`. */
import type { Element, ElementContent, Root as Tree } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

import { embedUrl, isVideoId, watchUrl } from './youtube';

const BOXES = new Set(['div', 'figure', 'details', 'blockquote', 'dd']);

/** A link to YouTube's player becomes a player; the `youtube` shortcode writes such links. */
export function embedVideos() {
  return (tree: Tree) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'p' || !parent || index === undefined) return;
      const parts = splitAtEmbeds(node);
      if (!parts) return;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
    visit(tree, 'element', (node, index, parent) => {
      const video = embeddedVideo(node);
      if (video === undefined || !parent || index === undefined) return;
      // HTML puts players into boxes; a list item or a heading has no room for one.
      const isBox = parent.type === 'element' && BOXES.has(parent.tagName);
      const moment = video.start === undefined ? '' : `&t=${video.start}s`;
      if (isBox) parent.children[index] = player(video);
      else node.properties.href = watchUrl(video.videoId) + moment;
    });
  };
}

/** The paragraphs and players that a paragraph splits into, or undefined if it has no player. */
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
    const video = embeddedVideo(child);
    if (video === undefined) {
      rest.push(child);
    } else {
      flush();
      parts.push(player(video));
    }
  }
  flush();
  return parts.some((part) => part.tagName === 'youtube-video') ? parts : undefined;
}

type Embed = { videoId: string; start?: string };

function player(video: Embed): Element {
  return { type: 'element', tagName: 'youtube-video', properties: { ...video }, children: [] };
}

/** The id, and the start second if the link gives one. */
function embeddedVideo(node: ElementContent): Embed | undefined {
  if (node.type !== 'element' || node.tagName !== 'a') return undefined;
  const [address = '', start] = String(node.properties.href).split('?start=');
  const videoId = address.split('/').at(-1) ?? '';
  if (!isVideoId(videoId) || address !== embedUrl(videoId)) return undefined;
  if (start === undefined) return { videoId };
  return /^\d+$/u.test(start) ? { videoId, start } : undefined;
}
