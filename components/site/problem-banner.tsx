import { ProblemText } from './problem-report';

export type ProblemBannerProps = { summary: string; report: string };

/** Shown to editors above every page in `next dev` while a file has an error; opens to the whole report. */
export function ProblemBanner({ summary, report }: ProblemBannerProps) {
  return (
    <details className="bg-notice px-4 text-on-notice">
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold">
        {summary}
      </summary>
      <ProblemText report={report} />
    </details>
  );
}
