export type ReportProps = {
  /** What was done. */
  said?: string;
  /** What went wrong, and what to do. */
  faults?: string[];
};

/** Says how a press ended, also to those who do not see it. */
export function Report({ said, faults = [] }: ReportProps) {
  return (
    <>
      <p role="status" className="text-sm text-muted empty:hidden">
        {said}
      </p>
      {faults.length > 0 && (
        <div role="alert" className="rounded-card bg-sunken px-4 py-3 text-sm break-words">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      )}
    </>
  );
}
