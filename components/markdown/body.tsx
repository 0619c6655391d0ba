import { compileMDX } from 'next-mdx-remote/rsc';

import { rehypePlugins, remarkPlugins } from '@/lib/model/markdown';

import { elements } from './elements';

export type BodyProps = {
  /** Shortcodes resolved. */
  markdown: string;
  /** A first heading that repeats it is left out. */
  title: string;
  /** The page's own video, whose bare link is left out. */
  videoId?: string;
};

/** What an editor wrote below the front matter. */
export async function Body({ markdown, title, videoId }: BodyProps) {
  if (markdown.trim() === '') return null;
  const { content } = await compileMDX({
    source: markdown,
    components: elements,
    options: {
      // Plain markdown, not MDX: braces, `<` and `import` are text.
      mdxOptions: { format: 'md', remarkPlugins: remarkPlugins({ title, videoId }), rehypePlugins },
    },
  });
  return (
    <div dir="auto" className="prose empty:hidden">
      {content}
    </div>
  );
}
