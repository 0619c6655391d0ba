import type { ReactNode, Ref } from 'react';

import { words } from '@/lib/model/words';

export type FacetSheetProps = {
  ref: Ref<HTMLDialogElement>;
  /** How many videos match the choice, in words; undefined until it is known. */
  found: string | undefined;
  /** Shows the videos. */
  onDone: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** The filters where no column has room for them: a sheet at the bottom, with a button that leads to the videos. */
export function FacetSheet({ ref, found, onDone, onClose, children }: FacetSheetProps) {
  return (
    <dialog ref={ref} aria-label={words.browse.filters} onClose={onClose} className="facet-sheet">
      {children}
      <p>
        <button
          type="button"
          onClick={onDone}
          className="pill w-full cursor-pointer justify-center"
        >
          {found === undefined ? words.search.close : words.browse.showFound(found)}
        </button>
      </p>
    </dialog>
  );
}
