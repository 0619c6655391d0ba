import '@/app/_styles/lists.css';

import type { Metadata } from 'next';

import { SearchView } from '@/components/search/search-view';
import { SearchWithoutScript } from '@/components/search/search-without-script';
import { TermLinks } from '@/components/taxonomy/term-links';
import { VideoGrid } from '@/components/video/video-grid';
import { getCatalog } from '@/lib/catalog/catalog';
import { siteUrl } from '@/lib/model/site';
import { bySize } from '@/lib/model/term-sizes';
import { words } from '@/lib/model/words';
import { searchMetadata } from '@/lib/publish/metadata';

/** How many terms of each taxonomy and newest videos to show, as a way in for visitors who have not asked yet. */
const SOME_TERMS = 12;
const SOME_VIDEOS = 8;

export function generateMetadata(): Metadata {
  return searchMetadata(getCatalog().site);
}

export default function SearchPage() {
  const { taxonomies, videos } = getCatalog();
  const terms = taxonomies.flatMap(({ terms: own }) => bySize(own).slice(0, SOME_TERMS));
  return (
    <div className="flex flex-col gap-5">
      <h1 className="text-2xl font-bold">{words.search.title}</h1>
      <SearchView taxonomies={taxonomies.map(({ name }) => name)}>
        <SearchWithoutScript host={new URL(siteUrl()).host} />
        <TermLinks terms={terms} taxonomies={taxonomies} />
        <section aria-labelledby="page:newest" className="flex flex-col gap-5">
          <h2 id="page:newest" className="text-xl font-semibold">
            {words.search.newest}
          </h2>
          <VideoGrid videos={videos.slice(0, SOME_VIDEOS)} headingLevel={3} hasBadges />
        </section>
      </SearchView>
    </div>
  );
}
