/** Where code is in a body; code keeps whatever it shows. Used by `shortcode-syntax.ts`. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

/** Most bodies contain none and need not be parsed. */
const MAY_HOLD_CODE = /`|~~~|\t| {4}/u;
/** Syntax that never makes code and is slow to parse. */
const NO_CODE = {
  disable: {
    null: ['attention', 'autolink', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'],
  },
};

/** Whether an offset lies in code; call with ascending offsets. */
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
