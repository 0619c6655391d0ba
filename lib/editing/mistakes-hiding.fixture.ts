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
