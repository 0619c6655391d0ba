'use client';

import { HOME_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';

/** What a visitor sees when a page cannot be shown; Next.js requires it on the client. */
export default function ErrorPage() {
  return (
    <main className="mx-auto flex max-w-prose flex-col items-start gap-4 px-4 py-24">
      <h1 className="text-3xl font-semibold tracking-tight">{words.error.title}</h1>
      <p className="text-muted">{words.error.text}</p>
      <button
        type="button"
        // What could not be loaded once is not asked for again within a page.
        onClick={() => location.reload()}
        className="min-h-11 rounded-full bg-accent px-5 font-medium text-on-accent"
      >
        {words.error.again}
      </button>
      {/* A full load, which leaves behind whatever broke. */}
      <a href={HOME_PATH} className="tap text-link">
        {words.notFound.home}
      </a>
    </main>
  );
}
