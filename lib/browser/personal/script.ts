/**
 * On home alone, right below the rows that only this device can fill: shows those for which it has something, before
 * anything is drawn below them, and asks for React to fill them.
 */
import { nextStep } from '@/lib/browser/course';
import {
  dataOf,
  having,
  type NewsScriptData,
  PAGE_NEEDED,
  type PersonalRowData,
  send,
} from '@/lib/browser/early/contract';
import { readProgress, resumePoint } from '@/lib/browser/early/position';

import { fromTuple, type StepTuple } from './step-tuple';
import { pointOutNews } from '@/lib/browser/news/news';
import { isNew, noteVisit } from '@/lib/browser/news/visit';

const progress = Object.fromEntries(readProgress());
const visit = noteVisit();
pointOutNews(dataOf<NewsScriptData>(document.currentScript!).news!, visit);

for (const row of document.querySelectorAll<HTMLElement>(having<PersonalRowData>('personal'))) {
  const { personal, paths, newest } = dataOf<PersonalRowData>(row);
  const isFilled =
    personal === 'resume'
      ? Object.values(progress).some((one) => resumePoint(one) !== undefined)
      : personal === 'next'
        ? (JSON.parse(paths!) as StepTuple[][]).some(
            (steps) => nextStep(steps.map(fromTuple), progress) >= 0,
          )
        : isNew(Number(newest), visit);
  if (!isFilled) continue;
  row.hidden = false;
  send(PAGE_NEEDED);
}
