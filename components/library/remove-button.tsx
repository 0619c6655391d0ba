import { say } from '@/lib/browser/notice';
import { restFocus } from '@/lib/browser/rest-focus';
import { words } from '@/lib/model/words';

export type RemoveButtonProps = {
  /** Of what is removed. */
  title: string;
  /** Returns false if it could not be removed, which is said then. */
  onRemove: () => unknown;
};

/** Takes an entry out of its list. */
export function RemoveButton({ title, onRemove }: RemoveButtonProps) {
  return (
    <button
      type="button"
      onClick={async ({ currentTarget }) => {
        const rest = restFocus(currentTarget);
        if ((await onRemove()) !== false) say(words.library.save.outcomes.removed);
        rest();
      }}
      aria-label={words.library.removeOf(title)}
      className="pill cursor-pointer"
    >
      {words.library.remove}
    </button>
  );
}
