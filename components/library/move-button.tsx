const SHAPES = {
  top: 'M3 2.5h10M3.5 11 8 6.5 12.5 11',
  up: 'M3.5 10 8 5.5 12.5 10',
  down: 'M3.5 6 8 10.5 12.5 6',
};

export type MoveButtonProps = {
  kind: keyof typeof SHAPES;
  label: string;
  /** Not for the first to go up; the button stays, and so does the focus on it. */
  isPossible: boolean;
  onPress: () => unknown;
};

/** Moves an entry of a list. */
export function MoveButton({ kind, label, isPossible, onPress }: MoveButtonProps) {
  return (
    <button
      type="button"
      onClick={() => isPossible && onPress()}
      aria-label={label}
      aria-disabled={!isPossible}
      className="icon-button"
    >
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="size-4 fill-none stroke-current stroke-2"
      >
        <path d={SHAPES[kind]} />
      </svg>
    </button>
  );
}
