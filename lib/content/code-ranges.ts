/** Where code stands in a body, which keeps whatever it shows. Asked by `shortcode-syntax.ts`. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

/** Most bodies hold none, and need not be read. */
const MAY_HOLD_CODE = /`|~~~|\t| {4}/u;
/** What makes no code and costs time. */
const NO_CODE = {
  disable: {
    null: ['attention', 'autolink', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'],
  },
};

/** Whether an offset lies in code; asked in rising order. */
export function createCodeTest(body: string): (offset: number) => boolean {
  if (!MAY_HOLD_CODE.test(body)) return () => false;
  const ranges: [number, number][] = [];
  visit(fromMarkdown(body, { extensions: [NO_CODE] }), ['code', 'inlineCode'], ({ position }) => {
    ranges.push([position!.start.offset!, position!.end.offset!]);
  });
  let next = 0;
  return (offset) => {
    while (next < ranges.length && ranges[next]![1] <= offset) next++;
    return next < ranges.length && ranges[next]![0] <= offset;
  };
}
