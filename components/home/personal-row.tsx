import { useEffect, useRef } from 'react';

import { type PersonalRowData, toData } from '@/lib/browser/early/contract';
import type { Pictured } from '@/lib/browser/personal/rows';

import { PersonalCard, PersonalPlaceholder } from './personal-card';
import { Row } from './row';

export type PersonalRowProps = {
  /** Which it is, and what decides whether it is shown. */
  data: PersonalRowData;
  title: string;
  /** Of the whole list. */
  href: string;
  cards: (Pictured & { note: string })[];
};

/** Takes no room without cards; with them, the script of the page has shown it before React fills it. */
export function PersonalRow({ data, title, href, cards }: PersonalRowProps) {
  const id = `row-${data.personal}`;
  const row = useRef<HTMLElement>(null);
  // The script may have shown it for what is not all that a card needs. Not before paint: storage is read after that.
  useEffect(() => {
    row.current!.hidden = cards.length === 0;
  }, [cards.length]);
  return (
    <section
      ref={row}
      aria-labelledby={id}
      hidden={cards.length === 0}
      {...toData<PersonalRowData>(data)}
      suppressHydrationWarning
      className="row"
    >
      <Row id={id} title={title} href={href} hasArrows={cards.length > 0}>
        {cards.length > 0 ? (
          cards.map(({ note, ...video }) => (
            <li key={`${video.videoId} ${video.href}`}>
              <PersonalCard video={video} note={note} />
            </li>
          ))
        ) : (
          <li>
            <PersonalPlaceholder />
          </li>
        )}
      </Row>
    </section>
  );
}
