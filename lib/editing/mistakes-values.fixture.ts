/** How editors mend the cases of `cases-values.ts` whose wording is left to them; see `mistakes.test.ts`. */
export const TYPED_VALUES: Record<string, [file: string, from: string, to: string][]> = {};
