/** The picture shown for a shared link to a list, 1200x630. Used by `documents.ts`. */
import { ImageResponse } from 'next/og';

import type { Catalog } from '@/lib/catalog/catalog';
import { HOME_PATH, taxonomyAddress, termPath, VIDEOS_PATH } from '@/lib/model/address';
import { LOGO } from '@/lib/model/logo';
import type { Site } from '@/lib/model/site';
import { withVideos } from '@/lib/model/term';
import { isWordmark } from '@/lib/model/theme/theme';
import { wordsOf } from '@/lib/model/words/all';

import { toDrawnLogo } from './brand';
import { colourOf } from './colours';
import { drawable } from './drawable';

export type SharePicture = { title: string; line: string };

/** The text of each picture, by the href of its page. */
export function listSharePictures({
  site,
  longVideos,
  shorts,
  taxonomies,
}: Catalog): Map<string, SharePicture> {
  const words = wordsOf(site.language);
  const { count, library } = words.list;
  const all = library(longVideos.length, shorts.length);
  const pictures: [string, SharePicture][] = [
    [HOME_PATH, { title: site.tagline || site.name, line: all }],
    [
      VIDEOS_PATH,
      { title: words.list.all, line: longVideos.length > 0 ? count(longVideos.length) : all },
    ],
    ...taxonomies.flatMap((taxonomy): [string, SharePicture][] => [
      [
        taxonomyAddress(taxonomy.name),
        {
          title: taxonomy.title,
          line: words.locale.count(withVideos(taxonomy.terms).length, taxonomy.forms),
        },
      ],
      ...[...taxonomy.terms, ...taxonomy.unlisted].map((term): [string, SharePicture] => [
        termPath(term),
        { title: term.title, line: count(term.videos.length) },
      ]),
    ]),
  ];
  return new Map(pictures);
}

/** Draws it with the font that comes with Next.js; nothing is fetched. */
export function drawSharePicture({ title, line }: SharePicture, site: Site): ImageResponse {
  const { logo } = site.theme;
  const siteName = site.name;
  const plate = colourOf('surface').light;
  const dark = (token: string) => colourOf(token).dark;
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: 80,
        color: dark('ink'),
        background: dark('surface'),
        borderLeft: `24px solid ${dark('accent')}`,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 24, fontSize: 36 }}>
        {logo ? (
          // On a ground of its own, which light and dark drawings are seen on.
          <div style={{ display: 'flex', padding: 12, borderRadius: 12, background: plate }}>
            <img {...toDrawnLogo(logo, 64)} alt="" />
          </div>
        ) : (
          <svg width="64" height="64" viewBox="0 0 32 32">
            <rect width="32" height="32" rx="8" fill={dark('accent')} />
            <path d={LOGO.bookmark} fill={dark('on-accent')} />
            <path d={LOGO.play} fill={dark('accent')} />
          </svg>
        )}
        {logo && isWordmark(logo) ? '' : drawable(siteName)}
      </div>
      <div
        style={{
          display: 'flex',
          fontSize: title.length > 40 ? 68 : 88,
          lineHeight: 1.1,
          letterSpacing: '-0.02em',
        }}
      >
        {drawable(title) || drawable(siteName)}
      </div>
      <div style={{ display: 'flex', fontSize: 36, color: dark('accent-strong') }}>
        {drawable(line)}
      </div>
    </div>,
    { width: 1200, height: 630 },
  );
}
