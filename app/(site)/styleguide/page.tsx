import '@/app/_styles/home.css';

import type { Metadata } from 'next';

import { Pagination } from '@/components/browse/pagination';
import { HomeRow } from '@/components/home/home-row';
import { Body } from '@/components/markdown/body';
import { Player } from '@/components/player/player';
import { TermLinks } from '@/components/taxonomy/term-links';
import { FeaturedVideo } from '@/components/video/featured-video';
import { RelatedVideos } from '@/components/video/related-videos';
import { ShareMenu } from '@/components/video/share-menu';
import { VideoGrid } from '@/components/video/video-grid';
import { VideoMeta } from '@/components/video/video-meta';
import { SHORTS_PATH, videoPath } from '@/lib/model/address';
import { words } from '@/lib/model/words';

import { COLOURS, SAMPLES, SAMPLE_BODY, SAMPLE_TAXONOMY } from './samples';

export const metadata: Metadata = { title: words.site.styleguide, robots: { index: false } };

/** Every component in every state, for those who develop the site; the button above changes the theme. */
export default function StyleguidePage() {
  const [first] = SAMPLES;
  return (
    <div className="flex flex-col gap-12">
      <h1 className="text-4xl font-bold">{words.site.styleguide}</h1>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-6">
        {COLOURS.map(({ name, className }) => (
          <li key={name} className="flex items-center gap-3 text-sm">
            <span className={className} />
            {name}
          </li>
        ))}
      </ul>
      <FeaturedVideo video={first} />
      <VideoGrid videos={SAMPLES} headingLevel={2} />
      <HomeRow
        row={{
          kind: 'shorts',
          id: 'shorts',
          title: words.list.shorts,
          href: SHORTS_PATH,
          total: SAMPLES.length,
          cards: SAMPLES.map((video) => ({ video, href: videoPath(video) })),
        }}
      />
      <div className="grid grid-cols-1 gap-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <Player video={first} />
          <VideoMeta video={first} />
          <ShareMenu url="https://videos.example" title={first.title} snippet="<iframe>" />
          <Body markdown={SAMPLE_BODY} title="" />
          <TermLinks terms={first.terms} taxonomies={[SAMPLE_TAXONOMY]} />
        </div>
        <RelatedVideos
          related={SAMPLES.map((video) => ({
            video,
            reason: { kind: 'term', name: SAMPLE_TAXONOMY.title },
          }))}
        />
      </div>
      <Pagination path="/styleguide" page={4} pages={12} />
    </div>
  );
}
