/** Which files of `cases-hiding.ts` are moved when told so; see `mistakes.test.ts`. */
export const MOVED_HIDING: Record<string, [file: string, to: string][]> = {
  'files in the folders of other pages': [
    ['tags/a.md', 'videos/a.md'],
    ['tags/p.md', 'paths/p.md'],
    ['paths/b.md', 'videos/b.md'],
    ['videos/q.md', 'paths/q.md'],
    ['videos/fog.md', 'tags/fog.md'],
  ],
};

/** Where a line is to be split; see `mistakes.test.ts`. */
export const TYPED_HIDING: Record<string, [file: string, from: string, to: string][]> = {
  'a key that hides, and another on its line': [
    ['videos/a.md', 'draft: true tags: Fog', 'draft: true\ntags: [Fog]'],
  ],
};
