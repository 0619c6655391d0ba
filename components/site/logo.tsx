export type LogoProps = { className?: string };

/** A bookmark with a play sign; the same drawing as `app/icon.svg`. */
export function Logo({ className }: LogoProps) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path
        d="M11 8h10a2 2 0 0 1 2 2v14l-7-4.6L9 24V10a2 2 0 0 1 2-2z"
        className="fill-on-accent"
      />
      <path d="M14 11.6v5.2l4.4-2.6z" className="fill-accent" />
    </svg>
  );
}
