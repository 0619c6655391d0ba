'use client';

import { useEffect } from 'react';

import { type NewsScriptData, toData } from '@/lib/browser/early/contract';
import { pointOutNews } from '@/lib/browser/news/news';
import { useIsRead } from '@/lib/browser/read';
import { words } from '@/lib/model/words';

export type NewsScriptProps = {
  /** Points out what is new while the page is read, and may do more. */
  script: string;
};

/** Where React draws the page itself, the script would not run: it is left out, and React points out what is new. */
export function NewsScript({ script }: NewsScriptProps) {
  const isRead = useIsRead();
  useEffect(() => pointOutNews(words.library.new), []);
  return (
    !isRead && (
      <script
        {...toData<NewsScriptData>({ news: words.library.new })}
        dangerouslySetInnerHTML={{ __html: script }}
      />
    )
  );
}
