/** Every page that lists show, for whoever has an address that is none: written by the build, read by the 404 page. */

export const PAGES_PATH = '/library/pages.json';

/** Its address, decoded, and its title. */
export type PageRow = [address: string, title: string];
