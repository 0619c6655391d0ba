import '@/app/_styles/home.css';

import type { Metadata } from 'next';

import { toPersonalPath } from '@/app/_shared/personal-path';
import { Hero } from '@/components/home/hero';
import { HomeRow } from '@/components/home/home-row';
import { PersonalRows, type PersonalRowsProps } from '@/components/home/personal-rows';
import { EditLink } from '@/components/site/edit-link';
import { JsonLd } from '@/components/site/json-ld';
import { NewsScript } from '@/components/site/news-script';
import script from '@/lib/browser/personal/script?inline';
import { type Catalog, getCatalog } from '@/lib/catalog/catalog';
import { getFeatured, listHomeRows } from '@/lib/catalog/home-rows';
import { largestSubjects } from '@/lib/catalog/subjects';
import { HOME_PATH, videoPath } from '@/lib/model/address';
import { ROW_SIZE } from '@/lib/model/home-rows';
import { words } from '@/lib/model/words';
import { toEditUrl } from '@/lib/publish/edit-links';
import { homeGraph } from '@/lib/publish/list-graph';
import { homeMetadata } from '@/lib/publish/metadata';

/** Subjects at the top. */
const CHIPS = 8;

export function generateMetadata(): Metadata {
  return homeMetadata(getCatalog());
}

export default function HomePage() {
  const catalog = getCatalog();
  const { site, videos, shorts, taxonomies } = catalog;
  return (
    <div className="flex flex-col gap-8 sm:gap-14">
      <JsonLd graph={homeGraph(catalog)} />
      <Hero
        site={site}
        total={videos.length}
        shorts={shorts.length}
        subjects={largestSubjects(taxonomies, CHIPS)}
        featured={getFeatured(videos, site.featured)}
      />
      {videos.length === 0 && <p className="text-muted">{words.home.empty}</p>}
      <PersonalRows {...toPersonal(catalog)} />
      <NewsScript script={script} />
      {listHomeRows(catalog).map((row, index) => (
        <HomeRow key={row.id} row={row} isFirst={index === 0} />
      ))}
      <EditLink href={toEditUrl(catalog, HOME_PATH)} />
    </div>
  );
}

/** What the device chooses from. */
function toPersonal({ paths, longVideos }: Catalog): PersonalRowsProps {
  return {
    paths: paths.map(toPersonalPath),
    newest: longVideos.slice(0, ROW_SIZE).map((video) => ({
      videoId: video.videoId,
      preview: video.preview,
      title: video.title,
      href: videoPath(video),
      on: Date.parse(video.date),
      date: video.localDate,
    })),
  };
}
