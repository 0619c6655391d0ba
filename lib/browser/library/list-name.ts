/** The name of a list as shown; that of the list that every device has is in the dictionary. */
import { words } from '@/lib/model/words';

export function nameOf({ name }: { name: string }): string {
  return name || words.library.saved.first;
}
