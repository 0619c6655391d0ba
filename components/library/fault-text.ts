/** The words for what is wrong with a file. Used by the import of a library. */
import type { FileFault } from '@/lib/browser/library/backup-file';
import type { Place } from '@/lib/browser/library/backup-fault';
import { words } from '@/lib/model/words';

const { faults, parts, places } = words.library.backup;

/** The reason, and what to do. */
export function toFaultText(fault: FileFault): string {
  switch (fault.kind) {
    case 'large':
      return faults.large(Math.floor(fault.most / 1_000_000));
    case 'wrong':
      return faults.wrong(toPlaceText(fault.place), fault.field);
    case 'twice':
      return faults.twice(toPlaceText(fault.place));
    case 'many':
      return faults.many(parts[fault.part](fault.most));
    default:
      return faults[fault.kind];
  }
}

function toPlaceText(place: Place | undefined): string {
  if (!place) return places.file;
  if ('watched' in place) return places.watched(place.watched);
  if ('position' in place) return places.position(place.position);
  const { list, video } = place;
  return video === undefined ? places.list(list) : places.video(list, video);
}
