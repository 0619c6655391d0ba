/** A module as the text of one script; see `lib/build/inline-loader.js`. */
declare module '*?inline' {
  const script: string;
  export default script;
}
