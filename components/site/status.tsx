export type StatusProps = { id?: string; className: string };

/** Where a script of the page says what it did. React never looks inside, so earlier messages stay. */
export function Status({ id, className }: StatusProps) {
  return (
    <span
      id={id}
      role="status"
      suppressHydrationWarning
      className={className}
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}
