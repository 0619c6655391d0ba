/** The steps of a path in as few letters as possible, since home has those of all paths in its markup. */
import type { StepPart } from '@/lib/model/watch-path';

/** An id, and the part, in seconds; without one, the id alone. */
export type StepTuple = string | [videoId: string, from: number, to: number | null];

export function toTuple({ videoId, from, to }: StepPart): StepTuple {
  return from === 0 && to === null ? videoId : [videoId, from, to];
}

export function fromTuple(tuple: StepTuple): StepPart {
  const [videoId, from, to] = typeof tuple === 'string' ? [tuple, 0, null] : tuple;
  return { videoId, from, to, length: null };
}
