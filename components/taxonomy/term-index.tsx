import type { SiteLink } from '@/lib/model/site';
import { type Taxonomy, withVideos } from '@/lib/model/term';
import { listLargeTerms } from '@/lib/model/term-sizes';
import { words } from '@/lib/model/words';

import { WayOn } from '../site/way-on';
import { TermCard } from './term-card';
import { FEW, TermsByName } from './terms-by-name';

export type TermIndexProps = {
  taxonomy: Taxonomy;
  /** Where to go if nothing is in the list. */
  waysOn: SiteLink[];
};

/** The terms of a taxonomy that have videos: the largest by size, and all by name unless that is the same. */
export function TermIndex({ taxonomy: { name, title, terms }, waysOn }: TermIndexProps) {
  const listed = withVideos(terms);
  if (listed.length === 0) {
    return (
      <>
        <p className="text-muted">{words.terms.empty}</p>
        <WayOn links={waysOn} />
      </>
    );
  }
  const large = listLargeTerms(listed);
  const sections = [
    { id: 'page:by-size', title: words.terms.bySize, isShown: large.length > 1 },
    {
      id: 'page:by-name',
      title: words.terms.byName,
      isShown: large.length < Math.max(listed.length, 2),
    },
  ].filter(({ isShown }) => isShown);
  return (
    <>
      {sections.length > 1 && (
        <nav aria-label={words.terms.orders}>
          <ul className="flex gap-2">
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`} className="pill">
                  {section.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {sections.map((section) => (
        <section
          key={section.id}
          id={section.id}
          aria-labelledby={`${section.id}-title`}
          className="flex flex-col gap-6"
        >
          <h2 id={`${section.id}-title`} className="text-xl font-semibold">
            {section.title}
          </h2>
          {section.id === 'page:by-size' ? (
            <ul className="grid grid-cols-2 gap-x-5 gap-y-7 lg:grid-cols-4">
              {large.map(({ term, stills }, index) => (
                <li key={term.slug}>
                  <TermCard
                    {...{ term, stills }}
                    hasDescription={listed.length <= FEW}
                    isFirst={index === 0}
                  />
                </li>
              ))}
            </ul>
          ) : (
            <TermsByName id={`all-${name}`} title={title} terms={listed} />
          )}
        </section>
      ))}
    </>
  );
}
