import { compileMDX } from 'next-mdx-remote/rsc';

import type { Chapter } from '@/lib/model/chapters';
import { rehypePlugins, remarkPlugins } from '@/lib/model/markdown';
import { linkTimes } from '@/lib/model/time-links';

import { elements } from './elements';

export type BodyProps = {
  /** Shortcodes resolved. */
  markdown: string;
  /** A first heading that repeats it is left out. */
  title: string;
  /** The page's own video, whose bare link is left out. */
  videoId?: string;
  /** Of that video, in seconds; times within it become links. */
  duration?: number | null;
  /** Of that video, where they are shown elsewhere. */
  chapters?: Chapter[];
};

/** What an editor wrote below the front matter. */
export async function Body({ markdown, title, videoId, duration = null, chapters }: BodyProps) {
  if (markdown.trim() === '') return null;
  const { content } = await compileMDX({
    source: markdown,
    components: elements,
    options: {
      // Plain markdown, not MDX: braces, `<` and `import` are text.
      mdxOptions: {
        format: 'md',
        remarkPlugins: remarkPlugins({ title, videoId, chapters }),
        rehypePlugins: [...rehypePlugins, [linkTimes, duration]],
      },
    },
  });
  return (
    <div dir="auto" className="prose empty:hidden">
      {content}
    </div>
  );
}
