/** This visit, for components; see `visit.ts`. */
import { useLayoutEffect } from 'react';

import { keep } from '@/lib/browser/device';
import { DEVICE_CHANGED, send, VISITS_KEY } from '@/lib/browser/early/contract';
import { keeping } from '@/lib/browser/keeping';

import { noteVisit, toVisit, type Visit } from './visit';

const visits = keep<Visit>(VISITS_KEY, toVisit);
const FIRST: Visit = [0, 0];

/** The script of the page has noted it already, unless one came from another page of the site. */
export function useVisit(): Visit {
  // Before anything is drawn.
  useLayoutEffect(() => {
    noteVisit();
    send(DEVICE_CHANGED);
  }, []);
  const visit = visits.use();
  return keeping.use() ? visit : FIRST;
}
