import Link from 'next/link';
import type { ComponentProps } from 'react';

import { words } from '@/lib/model/words';

import { Player } from '../player/player';

/** A cell of a table, aligned by a class: the policy allows no style attributes. */
function withAlignment(Cell: 'td' | 'th') {
  return function AlignedCell({ style, ...props }: ComponentProps<'td'>) {
    return <Cell className={style?.textAlign} {...props} />;
  };
}

/** Replacements for elements of a body: links that stay in the app, wide content that scrolls in its box. */
export const elements = {
  a: ({ href, ...props }: ComponentProps<'a'>) => {
    // An invalid address is left out; its text stays.
    if (href === undefined) return <>{props.children}</>;
    return /^\/(?!\/)/u.test(href) ? (
      <Link href={href} prefetch={false} {...props} />
    ) : (
      <a href={href} {...props} />
    );
  },
  td: withAlignment('td'),
  th: withAlignment('th'),
  table: (props: ComponentProps<'table'>) => (
    <div role="group" aria-label={words.body.table} tabIndex={0} className="overflow-x-auto">
      <table {...props} />
    </div>
  ),
  pre: (props: ComponentProps<'pre'>) => <pre tabIndex={0} {...props} />,
  input: (props: ComponentProps<'input'>) => (
    <input aria-label={props.checked ? words.body.done : words.body.toDo} {...props} />
  ),
  img: ({ alt = '', ...props }: ComponentProps<'img'>) => (
    <img alt={alt} loading="lazy" {...props} />
  ),
  'youtube-video': ({ videoId, start }: { videoId: string; start?: string }) => (
    <div className="my-6">
      <Player
        video={{ videoId, title: words.body.video, preview: null }}
        part={start === undefined ? undefined : { from: Number(start), to: null }}
      />
    </div>
  ),
};
