/**
 * The web platform features the site uses, and when browsers got them: checked against `browserslist` in package.json.
 * Versions are those of https://developer.mozilla.org and https://caniuse.com.
 */
export type WebFeature = {
  name: string;
  /** How to recognize in a source file that it is used. */
  sign: RegExp;
  /** First versions of Chrome and Edge, Firefox, Safari; null if there is none yet. */
  since: [chrome: number, firefox: number | null, safari: number | null];
  /** What visitors get without it; only if a promised browser lacks it. */
  without?: string;
};

/** In `app/globals.css` and `app/_styles`. */
export const STYLE_FEATURES: WebFeature[] = [
  { name: 'light-dark()', sign: /light-dark\(/u, since: [123, 120, 17.5] },
  { name: 'oklch()', sign: /oklch\(/u, since: [111, 113, 15.4] },
  { name: ':has()', sign: /:has\(/u, since: [105, 121, 15.4] },
  { name: 'popovers', sign: /:popover-open/u, since: [114, 125, 17] },
  { name: 'ranges in media queries', sign: /\(width [<>]/u, since: [104, 102, 16.4] },
  { name: '@layer', sign: /@layer /u, since: [99, 97, 15.4] },
  { name: 'nesting', sign: /^ +&:/mu, since: [120, 117, 17.2] },
  {
    name: '@font-face',
    sign: /@font-face|font-(?:family|display):|src:|local\(|format\(|@fontsource/u,
    since: [60, 58, 11.1],
  },
  { name: 'size-adjust', sign: /size-adjust:/u, since: [92, 92, 17] },
  { name: 'text-wrap', sign: /text-wrap:/u, since: [114, 121, 17.5] },
  { name: 'dynamic viewport units', sign: /\ddvh/u, since: [108, 101, 15.4] },
  { name: 'overflow-wrap: anywhere', sign: /overflow-wrap: anywhere/u, since: [80, 65, 15.4] },
  { name: 'overscroll-behavior', sign: /overscroll-behavior-/u, since: [63, 59, 16] },
  { name: 'scroll-snap-stop', sign: /scroll-snap-stop:/u, since: [75, 103, 15] },
  { name: 'content-visibility', sign: /content-visibility:/u, since: [85, 125, 18] },
  { name: 'aspect-ratio', sign: /aspect-ratio:/u, since: [88, 89, 15] },
  { name: 'other text for content', sign: /content: '.+' \/ /u, since: [77, 128, 17.4] },
  { name: 'prefers-contrast', sign: /\(prefers-contrast/u, since: [96, 101, 14.1] },
  { name: 'forced-colors', sign: /\(forced-colors/u, since: [89, 81, 16] },
  {
    name: 'forced-color-adjust',
    sign: /forced-color-adjust:/u,
    since: [89, 113, null],
    without: 'Safari forces no colours, so there is nothing to adjust',
  },
  {
    name: 'own look of a select',
    sign: /base-select|::picker/u,
    since: [135, null, null],
    without: 'the menu of the system opens',
  },
  {
    name: 'scrollbar colours',
    sign: /scrollbar-color:/u,
    since: [121, 64, 26.2],
    without: 'the scrollbars of the system',
  },
  {
    name: 'view transitions between pages',
    sign: /@view-transition/u,
    since: [126, null, 18.2],
    without: 'the next page is there without the picture growing',
  },
];

/** In `lib/browser`, `components` and `app`. */
export const SCRIPT_FEATURES: WebFeature[] = [
  { name: 'custom highlights', sign: /CSS\.highlights/u, since: [105, 140, 17.2] },
  { name: 'findLast', sign: /\.findLast(?:Index)?\(/u, since: [97, 104, 15.4] },
  { name: 'dialogs', sign: /\.showModal\(/u, since: [37, 98, 15.4] },
  { name: 'replaceChildren', sign: /\.replaceChildren\(/u, since: [86, 78, 14] },
  { name: 'clipboard', sign: /navigator\.clipboard/u, since: [66, 63, 13.1] },
  { name: 'compression', sign: /CompressionStream\(/u, since: [103, 113, 16.4] },
  { name: 'fetchPriority', sign: /fetchPriority=/u, since: [102, 132, 17.2] },
  {
    name: 'sharing',
    sign: /navigator\.share/u,
    since: [128, null, 12.1],
    without: 'the link can be copied',
  },
  {
    name: 'news of a transition to another page',
    sign: /'pageswap'/u,
    since: [124, null, 18.2],
    without: 'an error in the console at most',
  },
];

/** What is old, Tailwind's own, or ignored by older browsers: properties, at-rules, pseudo-classes and functions. */
export const PLAIN = `
  display align-items min-height gap padding border border-radius background font-size font-weight transition
  border-color color text-decoration text-decoration-thickness text-underline-offset width max-width margin-inline
  padding-inline box-shadow letter-spacing text-transform color-scheme scroll-padding-top -webkit-font-smoothing
  text-rendering overflow-wrap outline outline-offset position flex-direction overflow line-height
  -webkit-box-orient -webkit-line-clamp inset content text-overflow white-space grid-template-columns grid-column right bottom
  font-variant-numeric top left opacity height object-fit grid-auto-columns grid-auto-flow margin-block
  margin-inline-start margin-block-start scroll-padding-inline scroll-snap-type scrollbar-width scroll-snap-align transform
  transform-origin flex padding-block margin-inline-end visibility cursor z-index justify-content text-align flex-wrap max-height overflow-y border-top
  padding-inline-start float text-decoration-color font-style min-width margin-top list-style border-inline-start border-inline-end inset-inline inset-block
  grid-row-start contain-intrinsic-size direction line-break word-break
  overflow-x border-bottom vertical-align padding-top padding-bottom scroll-padding-bottom fill scroll-margin-top view-transition-name navigation
  animation-duration animation-timing-function animation scroll-behavior break-after
  align-self clip-path filter grid-area grid-template justify-items justify-self place-items pointer-events
  @import @source @theme @utility @media
  :hover :lang :focus-visible :placeholder-shown ::placeholder ::-webkit-search-cancel-button ::selection ::after ::before :is :empty :not :disabled :first-child :last-child :only-child ::marker :target
  ::view-transition-group :root
  var clamp polygon cubic-bezier rgb radial-gradient conic-gradient calc linear-gradient repeating-radial-gradient min max env attr source inline
  blur brightness minmax scale repeat
  padding-inline-end flex-flow appearance background-image background-position background-size background-repeat
  @supports margin padding scroll-margin-inline
`
  .trim()
  .split(/\s+/u);
