/** The visits of this device, for components; see `visit.ts`. */
import { useLayoutEffect } from 'react';

import { keep } from '@/lib/browser/device';
import { VISITS_KEY } from '@/lib/browser/early/contract';

import { nextVisit, toVisit, type Visit } from './visit';

const visits = keep<Visit>(VISITS_KEY, toVisit);

/** This visit. The script of the page has noted it already, unless one came from another page of the site. */
export function useVisit(): Visit {
  // Before anything is drawn.
  useLayoutEffect(() => visits.write(nextVisit(visits.read(), Date.now())), []);
  return visits.use();
}
