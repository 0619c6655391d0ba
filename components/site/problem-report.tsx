import { words } from '@/lib/model/words';

export type ProblemReportProps = { report: string };

/** Shown to editors at the address of a page that cannot be made, in `next dev` and in a preview. */
export function ProblemReport({ report }: ProblemReportProps) {
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-4 px-4 py-12">
      <h1 className="text-2xl font-semibold tracking-tight">{words.problems.title}</h1>
      <p className="text-muted">{words.problems.text}</p>
      <ProblemText report={report} />
    </div>
  );
}

/** A report as shown in a terminal. */
export function ProblemText({ report }: ProblemReportProps) {
  return (
    <pre
      tabIndex={0}
      className="overflow-x-auto rounded-xl border border-line bg-surface p-5 text-sm/6 whitespace-pre-wrap"
    >
      {report}
    </pre>
  );
}
