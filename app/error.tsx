'use client';

/** What a visitor sees when a page cannot be shown; Next.js wants it on the client. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="mx-auto flex max-w-prose flex-col items-start gap-4 px-4 py-24">
      <h1 className="text-3xl font-semibold tracking-tight">Something went wrong</h1>
      <p className="text-muted">The page could not be shown. Trying again often helps.</p>
      <button
        type="button"
        onClick={reset}
        className="min-h-11 rounded-full bg-accent px-5 font-medium text-on-accent"
      >
        Try again
      </button>
    </main>
  );
}
