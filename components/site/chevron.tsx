/** Shows that a `summary` can be opened, and turns over once it is; its `details` has the class `group`. */
export function Chevron() {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="size-3 fill-current group-open:rotate-180"
    >
      <path d="M2.5 5.5 8 11l5.5-5.5-1.4-1.4L8 8.2 3.9 4.1z" />
    </svg>
  );
}
