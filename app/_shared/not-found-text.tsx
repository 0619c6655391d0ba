import { type NearestData, toData } from '@/lib/browser/early/contract';
import script from '@/lib/browser/early/lost?inline';
import { WayOn } from '@/components/site/way-on';
import { VideoGrid } from '@/components/video/video-grid';
import type { Catalog } from '@/lib/catalog/catalog';
import { HOME_PATH, SEARCH_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';
import { listWaysOn } from '@/lib/publish/ways-on';
import { CONTENT_TEXT } from '@/lib/model/content-text';

/** What the 404 page says, and where to go next. */
export function NotFoundText({ catalog }: { catalog: Catalog }) {
  const { videos } = catalog;
  return (
    <>
      <h1 className="text-3xl font-bold">{words.notFound.title}</h1>
      <p className="mt-3 max-w-prose text-muted">{words.notFound.text}</p>
      <form role="search" action={SEARCH_PATH} className="mt-6 flex max-w-2xl gap-3">
        <input
          type="search"
          name="q"
          aria-label={words.search.label}
          placeholder={words.search.placeholder}
          suppressHydrationWarning
          className="min-h-12 min-w-0 grow rounded-full border border-line-strong bg-surface px-5 text-lg"
        />
        <button type="submit" className="pill min-h-12 shrink-0 cursor-pointer">
          {words.search.submit}
        </button>
      </form>
      {/* Its room is there before its words, so that nothing below moves. */}
      <div className="mt-4 min-h-24 sm:min-h-14">
        <p
          hidden
          {...CONTENT_TEXT}
          {...toData<NearestData>({ nearest: '' })}
          suppressHydrationWarning
        >
          {words.notFound.nearest}{' '}
          <a href={HOME_PATH} className="text-link" suppressHydrationWarning>
            {words.notFound.home}
          </a>
        </p>
      </div>
      <script dangerouslySetInnerHTML={{ __html: script }} />
      <div className="mt-2">
        <WayOn links={listWaysOn(catalog)} />
      </div>
      {videos.length > 0 && (
        <section aria-labelledby="newest" className="mt-12 flex flex-col gap-5">
          <h2 id="newest" className="text-xl font-semibold">
            {words.notFound.newest}
          </h2>
          <VideoGrid videos={videos.slice(0, 4)} headingLevel={3} canBeSaved={false} />
        </section>
      )}
    </>
  );
}
