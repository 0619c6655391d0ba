/** The facets that are not taxonomies, in the order in which they are shown and appear in addresses. */
import { captions } from './facets/captions';
import type { FacetKind } from './facets/facet';
import { kind } from './facets/kind';
import { length } from './facets/length';
import { watched } from './facets/watched';
import { year } from './facets/year';

export const FACETS: FacetKind[] = [length, year, kind, captions, watched];
