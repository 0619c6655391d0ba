import { termPath } from '@/lib/model/address';
import type { Term } from '@/lib/model/term';
import type { Site } from '@/lib/model/site';
import type { Video } from '@/lib/model/video';

import { SubjectPills } from '../search/subject-pills';
import { FeaturedVideo } from '../video/featured-video';
import { HeroSearch } from './hero-search';

export type HeroProps = {
  site: Site;
  /** How many videos the search looks through, and how many of them are shorts. */
  total: number;
  shorts: number;
  /** The largest first. */
  subjects: Term[];
  featured: Video | undefined;
};

/** What the library is, ways into it, and one video. On a phone it leaves room for the first row. */
export function Hero({ site, total, shorts, subjects, featured }: HeroProps) {
  return (
    <div className="hero">
      <header>
        <h1>{site.tagline || site.name}</h1>
        {site.description && (
          <p className="max-w-[46ch] text-pretty text-muted max-sm:line-clamp-2 sm:text-lg">
            {site.description}
          </p>
        )}
        {total > 0 && <HeroSearch {...{ total, shorts }} />}
        <SubjectPills
          subjects={subjects.map((term) => ({
            href: termPath(term),
            title: term.title,
            count: term.videos.length,
          }))}
        />
      </header>
      {featured && <FeaturedVideo video={featured} />}
    </div>
  );
}
