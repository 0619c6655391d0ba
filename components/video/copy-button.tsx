export type CopyButtonProps = { text: string; label: string };

/** Copies a text; `lib/browser/share.ts` does it and says so in the status beside it. */
export function CopyButton({ text, label }: CopyButtonProps) {
  return (
    <span className="inline-flex items-center gap-3">
      <button
        type="button"
        data-copy={text}
        className="min-h-11 rounded-full border border-line px-4 text-sm font-medium hover:border-accent"
      >
        {label}
      </button>
      <span role="status" suppressHydrationWarning className="text-sm text-muted" />
    </span>
  );
}
