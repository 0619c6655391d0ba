import type { ReactNode } from 'react';

import type { HomeRow as HomeRowData } from '@/lib/model/home-rows';
import { words } from '@/lib/model/words';

import { PathCard } from '../path/path-card';
import { TermCard } from '../taxonomy/term-card';
import { VideoCard } from '../video/video-card';
import { Row } from './row';

export type HomeRowProps = {
  row: HomeRowData;
  /** Whether it is in view when the page opens; on a phone, its first picture is then the largest. */
  isFirst?: boolean;
};

/** How many a whole list has, in words. */
const COUNTS: Partial<Record<HomeRowData['kind'], (total: number) => string>> = {
  videos: words.list.count,
  shorts: words.list.countShorts,
};

/** A row that is the same for everyone. */
export function HomeRow({ row, isFirst = false }: HomeRowProps) {
  const { id, title, href, total } = row;
  return (
    <section aria-labelledby={id} className="row">
      <Row
        id={id}
        title={title}
        href={href}
        count={COUNTS[row.kind]?.(total)}
        isShorts={row.kind === 'shorts'}
      >
        {listCards(row, isFirst).map((card, index) => (
          <li key={index}>{card}</li>
        ))}
      </Row>
    </section>
  );
}

function listCards(row: HomeRowData, isFirst: boolean): ReactNode[] {
  switch (row.kind) {
    case 'paths':
      return row.cards.map((path, index) => (
        <PathCard key={path.slug} path={path} headingLevel={3} isFirst={isFirst && index === 0} />
      ));
    case 'subjects':
      return row.cards.map((term) => <TermCard key={term.slug} term={term} />);
    default:
      return row.cards.map(({ video, href }, index) => (
        <VideoCard
          key={href}
          video={video}
          href={href}
          headingLevel={3}
          isUpright={row.kind === 'shorts'}
          isFirst={isFirst && index === 0}
        />
      ));
  }
}
