import { compileMDX } from 'next-mdx-remote/rsc';

import { textIn } from '@/lib/model/content-text';
import { bodyPlugins } from '@/lib/model/markdown';
import type { BodyContext } from '@/lib/model/repeats';

import { elements } from './elements';

export type BodyProps = {
  /** With shortcodes resolved. */
  markdown: string;
  /** Of a video, if it is not that of the site. */
  language?: string | null;
} & BodyContext;

/** What an editor wrote below the front matter. */
export async function Body({ markdown, language = null, ...context }: BodyProps) {
  if (markdown.trim() === '') return null;
  const { content } = await compileMDX({
    source: markdown,
    components: elements,
    options: {
      // Plain markdown, not MDX: braces, `<` and `import` are text.
      mdxOptions: { format: 'md', ...bodyPlugins(context) },
    },
  });
  return (
    <div {...textIn(language)} className="prose empty:hidden">
      {content}
    </div>
  );
}
