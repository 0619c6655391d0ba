/** The site's logo, a bookmark with a play sign: paths in a square of 32. */
export const LOGO = {
  bookmark: 'M11 8h10a2 2 0 0 1 2 2v14l-7-4.6L9 24V10a2 2 0 0 1 2-2z',
  play: 'M14 11.6v5.2l4.4-2.6z',
};
