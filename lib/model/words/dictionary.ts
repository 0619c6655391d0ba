/** Bundles have the dictionary of the site in place of this one (`next.config.js`). */
export { createWords } from './words.en';
