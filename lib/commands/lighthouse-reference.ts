/** The plain page that the site is measured against: the same words and posters, as a generator of lists writes them. */
import { Window } from 'happy-dom';

import { escapeHtml } from '@/lib/model/html';

export const REFERENCE_STYLE_PATH = '/reference.css';

/** Two kilobytes, as a small theme has. */
export const REFERENCE_STYLE = [
  ':root{color-scheme:light dark;font:1rem/1.6 system-ui,sans-serif}',
  'body{max-width:70rem;margin:0 auto;padding:1rem}',
  'h1{font-size:1.75rem;line-height:1.2;text-wrap:balance}',
  'img{display:block;width:100%;height:auto;aspect-ratio:16/9;object-fit:cover}',
  'ul{display:grid;gap:1rem;padding:0;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr))}',
  ...Array.from(
    { length: 30 },
    (_, n) => `.column-${n}{grid-column:span ${n};margin:${n / 8}rem;padding:0 1rem}`,
  ),
].join('\n');

/**
 * Makes a page without script from one of the site: its title, the words of `main`, and its posters of YouTube in the
 * size that always exists, of which only the first loads at once.
 */
export function toReference(html: string): string {
  const { document } = new Window();
  document.body.innerHTML = /<main[^]*<\/main>/u.exec(html)?.[0] ?? '';
  const title = /<title>([^<]*)/u.exec(html)?.[1] ?? '';
  const ids = [...document.querySelectorAll('img')].flatMap(
    (image) => /\/vi(?:_webp)?\/([\w-]{11})\//u.exec(image.getAttribute('src') ?? '')?.[1] ?? [],
  );
  const [poster, ...posters] = ids.map(
    (id, at) =>
      `<img src="https://i.ytimg.com/vi/${id}/hqdefault.jpg" alt="" width="480" height="360" ${at === 0 ? 'fetchpriority="high"' : 'loading="lazy"'}>`,
  );
  const text = [...document.querySelectorAll('h2, h3, p, li')]
    .filter((block) => !block.querySelector('h2, h3, p, li'))
    .map((block) => `<p>${escapeHtml(block.textContent.trim())}</p>`);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta name="viewport" content="width=device-width"><meta name="description" content="${title}">`,
    `<title>${title}</title><link rel="stylesheet" href="${REFERENCE_STYLE_PATH}"></head>`,
    `<body><main><h1>${title}</h1>${poster ?? ''}${text.join('\n')}`,
    `<ul>${posters.map((image) => `<li>${image}</li>`).join('')}</ul></main></body></html>`,
  ].join('\n');
}
