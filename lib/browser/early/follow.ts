/**
 * On the 404 page alone: lets the browser follow links, except the one that opens search. Next.js would keep this page's
 * document when it navigates to another.
 */
import { having, type SearchLinkData } from './contract';

addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest('a');
    if (link && !link.matches(having<SearchLinkData>('search'))) event.stopPropagation();
  },
  true,
);
