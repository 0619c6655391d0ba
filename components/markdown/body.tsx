import { compileMDX } from 'next-mdx-remote/rsc';

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
  /** Whether its chapters are shown elsewhere. */
  hasChapters?: boolean;
};

/** What an editor wrote below the front matter. */
export async function Body({ markdown, title, videoId, duration = null, hasChapters }: BodyProps) {
  if (markdown.trim() === '') return null;
  const { content } = await compileMDX({
    source: markdown,
    components: elements,
    options: {
      // Plain markdown, not MDX: braces, `<` and `import` are text.
      mdxOptions: {
        format: 'md',
        remarkPlugins: remarkPlugins({ title, videoId, hasChapters }),
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
