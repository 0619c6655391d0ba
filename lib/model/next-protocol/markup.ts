/** What Next.js writes into the HTML of a page for itself. Used by the build, which removes it. */

const SCRIPT = /<script src="(\/_next\/[^"]+)" async=""><\/script>/gu;
const PRELOAD = /<link rel="preload" as="script"[^>]*\/>/gu;
const START = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>';
const DATA = /<script>self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)<\/script>/gu;
const RUNTIME =
  /<script id="_R_">\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{[^<]*\})\);<\/script>/u;

/** A page, and what was removed from it. */
export type Parts = {
  html: string;
  /** Addresses, in page order. */
  scripts: string[];
  /** Undefined if it does not start as expected. */
  data: string | undefined;
  /** What its bundler's runtime is to begin with; undefined if that has another form. */
  start: unknown;
};

export function takeApart(html: string): Parts {
  const chunks = [...html.matchAll(DATA)].map(([, chunk]) => JSON.parse(chunk!) as [1, string]);
  const [, start] = RUNTIME.exec(html) ?? [];
  return {
    html: html
      .replaceAll(SCRIPT, '')
      .replaceAll(PRELOAD, '')
      .replace(RUNTIME, '')
      .replace(START, '')
      .replaceAll(DATA, ''),
    scripts: [...new Set([...html.matchAll(SCRIPT)].map(([, src]) => src!))],
    data: html.split(START).length === 2 ? chunks.map(([, text]) => text).join('') : undefined,
    start: start && JSON.parse(start),
  };
}

/** Why a page that was taken apart would load the framework all the same. */
export function findLeftOver(html: string): string | undefined {
  if (/<script[^>]*>\(?self\.__next_f/u.test(html)) return 'some of its data is in an unknown form';
  if (
    /<script[^>]+src="\/_next\/[^"]+"(?![^>]*noModule)/u.test(html) ||
    /<link[^>]+href="\/_next\/[^"]+\.js"/u.test(html)
  )
    return 'one of its scripts is in an unknown form';
  return undefined;
}
