/** Which HTML in a body is shown, and as what. Used by what renders it and by what tells an editor. */
const list = (names: string) => names.split(' ');

/** Elements that contain only inline content. */
export const PHRASING = new Set(
  list(
    'a abbr b bdi br cite code del dfn em i img input ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr',
  ),
);

/** Elements allowed in a rendered body; `input` and `section` are for task lists and footnotes. */
export const RENDERED = [
  ...PHRASING,
  ...list(
    'blockquote caption col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul',
  ),
];

/** Obsolete elements, and those that belong to pages rather than texts: each is shown as another. */
const SHOWN_AS: [names: string, as: string][] = [
  ['address article aside center footer header hgroup main nav search section', 'div'],
  ['bdo big blink data font marquee nobr', 'span'],
  ['acronym', 'abbr'],
  ['dir menu', 'ul'],
  ['listing xmp', 'pre'],
  ['strike', 's'],
  ['tt', 'code'],
];

/** What becomes of a tag: renamed; dropped with or without its content; or a link to what it plays. */
export type Treatment =
  { as: string } | 'words stay' | 'words stay, and nothing is missed' | 'words go' | 'link';

const TREATMENTS = new Map<string, Treatment>([
  ...RENDERED.map((name) => [name, { as: name }] as const),
  ...SHOWN_AS.flatMap(([names, as]) => list(names).map((name) => [name, { as }] as const)),
  ...list(
    'applet area button canvas datalist dialog embed fieldset form frame frameset input keygen label legend link map math meta meter object optgroup option output param progress select svg textarea base',
  ).map((name) => [name, 'words stay'] as const),
  ...list('basefont body head html noembed noframes picture plaintext slot source title track').map(
    (name) => [name, 'words stay, and nothing is missed'] as const,
  ),
  ...list('noscript script style template').map((name) => [name, 'words go'] as const),
  ...list('audio iframe video').map((name) => [name, 'link'] as const),
]);

/** @param name in lower case @returns undefined for anything that is not HTML, such as `<string>` */
export function treatmentOf(name: string): Treatment | undefined {
  return TREATMENTS.get(name);
}

/** Elements without an end tag. */
export const VOID = new Set(list('br col hr img wbr'));

/** The same, and others that are empty and not shown. */
export const HOLLOW = new Set([
  ...VOID,
  ...list('area base embed frame input keygen link meta param source track'),
]);

/** Elements ended by the next of their kind, which therefore does not nest. */
export const ENDED_BY_NEXT = new Set(list('colgroup dd dt li p rp rt tbody td tfoot th thead tr'));

/** Allowed attributes; addresses and ids are checked once more after rendering. */
export const ATTRIBUTES = new Set(
  list(
    'align alt cite colspan datetime dir height href id lang open reversed rowspan scope span src start title type value width',
  ),
);
