/** Made-up videos in every state that a component can encounter. */
import type { Taxonomy, TermLink } from '@/lib/model/term';
import { BARE_VIDEO, type Video } from '@/lib/model/video';

const terms: TermLink[] = [
  { taxonomy: 'categories', slug: 'shore', title: 'Shore' },
  { taxonomy: 'categories', slug: 'old-photographs', title: 'Old Photographs' },
];

const base: Video = {
  ...BARE_VIDEO,
  videoId: 'hpStyle0001',
  slug: 'style-1',
  title: 'Reading a Tide Table',
  description: 'A walk along the shore',
  date: '2025-02-01T09:00:00.000Z',
  localDate: '2025-02-01T09:00:00.000Z',
  lastmod: '2025-02-01T09:00:00.000Z',
  duration: 183,
  terms,
};

const sample = (n: number, change: Partial<Video>): Video => ({
  ...base,
  videoId: `hpStyle000${n}`,
  slug: `style-${n}`,
  ...change,
});

export const SAMPLES: [Video, ...Video[]] = [
  base,
  sample(2, {
    title:
      'A title that goes on for longer than any card has room for, since somebody thought that every word of it was needed',
    duration: 5_025,
    description: 'A description so long that it needs a second line',
  }),
  sample(3, { title: 'قراءة جدول المد والجزر في الميناء القديم', duration: null, terms: [] }),
  sample(4, {
    title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte',
    duration: 59,
  }),
  sample(5, { title: 'Seen by its editor only', status: 'draft' }),
  sample(6, { title: 'Not yet', status: 'scheduled', duration: 42, isShort: true }),
  sample(7, { title: 'No longer', status: 'expired' }),
  sample(8, { title: '日本語の題名', duration: 7 }),
];

export const SAMPLE_TAXONOMY: Taxonomy = {
  name: 'categories',
  singular: 'category',
  title: 'Categories',
  forms: { one: 'category', other: 'categories' },
  description: '',
  body: '',
  terms: [],
  unlisted: [],
};

export const SAMPLE_BODY = `## A heading

Text with **bold**, *italic*, \`code\`, and [a link](https://videos.example).

> A quote of one or two lines, set apart.

1. First
2. Second
   - and below it

\`\`\`text
a line of code that is long enough to need scrolling by itself on a phone, and nowhere else
\`\`\`

| tide | time | height |
| ---- | ---- | ------ |
| high | 6:12 | 4.1 m  |
`;

const swatch = 'size-9 shrink-0 rounded-full border border-line-strong';

export const COLOURS = [
  { name: 'canvas', className: `${swatch} bg-canvas` },
  { name: 'surface', className: `${swatch} bg-surface` },
  { name: 'sunken', className: `${swatch} bg-sunken` },
  { name: 'line', className: `${swatch} bg-line` },
  { name: 'ink', className: `${swatch} bg-ink` },
  { name: 'muted', className: `${swatch} bg-muted` },
  { name: 'accent', className: `${swatch} bg-accent` },
  { name: 'accent-strong', className: `${swatch} bg-accent-strong` },
  { name: 'accent-soft', className: `${swatch} bg-accent-soft` },
  { name: 'notice', className: `${swatch} bg-notice` },
];
