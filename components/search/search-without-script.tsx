import { words } from '@/lib/model/words';

export type SearchWithoutScriptProps = { host: string };

/** Another way to search, for visitors without JavaScript; the page below it leads everywhere too. */
export function SearchWithoutScript({ host }: SearchWithoutScriptProps) {
  return (
    <div className="hidden flex-col gap-4 noscript:flex">
      <p>{words.search.withoutScript}</p>
      <form action="https://duckduckgo.com/" className="flex max-w-2xl flex-wrap gap-3">
        <input type="hidden" name="sites" value={host} />
        <label htmlFor="page:elsewhere" className="w-full">
          {words.search.elsewhere}
        </label>
        <input
          id="page:elsewhere"
          type="search"
          name="q"
          className="min-h-11 min-w-0 grow rounded-full border border-line-strong bg-surface px-5"
        />
        <button type="submit" className="pill cursor-pointer">
          {words.search.submit}
        </button>
      </form>
    </div>
  );
}
