import { compileMDX } from 'next-mdx-remote/rsc';

import { elements } from './elements';
import { mdxOptions } from './plugins';

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
    options: { mdxOptions: mdxOptions({ title, videoId }) },
  });
  return (
    <div dir="auto" className="prose max-w-prose empty:hidden">
      {content}
    </div>
  );
}
