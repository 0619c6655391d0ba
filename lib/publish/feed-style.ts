/** Makes a feed readable when opened in a browser. Used by `app/feed.css`. */
import { documentWordsOf } from '@/lib/model/document-words';
import type { Site } from '@/lib/model/site';

import { colourOf } from './colours';

export function toFeedStyle({ language }: Site): string {
  const css = (token: string) => colourOf(token).css;
  return `:root {
  display: block;
  max-width: 42rem;
  margin: 0 auto;
  padding: 2.5rem 1rem;
  color-scheme: light dark;
  color: ${css('ink')};
  background: ${css('canvas')};
  font: 1rem/1.5 system-ui, sans-serif;
}

:root::before {
  content: ${JSON.stringify(documentWordsOf(language).feeds.opened)};
  display: block;
  margin-bottom: 2rem;
  padding: 0.75rem 1rem;
  border-radius: 0.5rem;
  color: ${css('on-notice')};
  background: ${css('notice')};
}

channel,
item,
entry {
  display: block;
}

channel > *,
feed > *,
item > *,
entry > * {
  display: none;
}

channel > title,
feed > title {
  display: block;
  font-size: 1.75rem;
  font-weight: 600;
  line-height: 1.2;
}

channel > description,
feed > subtitle {
  display: block;
  margin: 0.5rem 0 2rem;
  color: ${css('muted')};
}

channel > item,
feed > entry {
  display: block;
  padding: 1rem 0;
  border-top: 1px solid ${css('line')};
}

item > title,
entry > title {
  display: block;
  font-weight: 600;
}

item > description,
entry > summary,
item > link {
  display: block;
  margin-top: 0.25rem;
  color: ${css('muted')};
}

item > link {
  color: ${css('accent')};
  font-size: 0.875rem;
}
`;
}
