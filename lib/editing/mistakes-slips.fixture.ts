/** How editors mend the cases of `cases-slips.ts` whose wording is left to them; see `mistakes.test.ts`. */
export const TYPED_SLIPS: Record<string, [file: string, from: string, to: string][]> = {
  'a list with brackets within': [
    ['videos/a.md', 'Scrum (basics, roles), DevOps', '[Scrum, DevOps]'],
  ],
  'a shortcode without end above other lines': [
    ['videos/x.md', 'youtube abc', 'youtube hpTest00002 >}}'],
  ],
};
